package forum.terminal.shell;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells JLine where the word before the cursor begins, and whether a line goes on. */
final class LineParser implements Parser {

    private final Language language;

    LineParser(Language language) {
        this.language = language;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && !language.isComplete(line)) {
            throw new EOFError(-1, -1, "the line goes on");
        }
        String before = line.substring(0, Math.min(cursor, line.length()));
        return context == ParseContext.COMPLETE
                ? new WordLine(before, language.complete(before), language)
                : new WordLine(before, new Choices("", before.length(), List.of()), language);
    }

    /**
     * A line up to the cursor, of which the last word is to be completed.
     *
     * @param before the line up to the cursor
     * @param choices what the word may become
     * @param language quotes words
     */
    record WordLine(String before, Choices choices, Language language) implements CompletingParsedLine {

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            String begun = before.substring(choices.start());
            boolean isAsTyped = !complete && choices.word().contentEquals(candidate);
            return isAsTyped ? begun : language.quote(candidate.toString(), begun, complete);
        }

        @Override
        public int rawWordCursor() {
            return before.length() - choices.start();
        }

        @Override
        public int rawWordLength() {
            return rawWordCursor();
        }

        @Override
        public String word() {
            return choices.word();
        }

        @Override
        public int wordCursor() {
            return choices.word().length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(choices.word());
        }

        @Override
        public String line() {
            return before;
        }

        @Override
        public int cursor() {
            return before.length();
        }
    }
}
