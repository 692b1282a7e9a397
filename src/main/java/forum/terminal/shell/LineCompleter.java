package forum.terminal.shell;

import forum.model.Suggestion;
import forum.output.text.DisplayWidth;
import forum.output.text.SafeText;
import forum.terminal.shell.LineParser.WordLine;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Hands what a word may become to JLine, in the order it comes in. */
final class LineCompleter implements Completer {

    private static final int LONGEST_DESCRIPTION = 60;

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof WordLine known) {
            for (Suggestion suggestion : known.choices().suggestions()) {
                candidates.add(candidate(suggestion, candidates.size()));
            }
        }
    }

    private static Candidate candidate(Suggestion suggestion, int place) {
        String value = suggestion.value();
        boolean whole = !value.endsWith("/") && !value.endsWith(":") && !value.endsWith("=");
        String description = DisplayWidth.shorten(SafeText.line(suggestion.description()), LONGEST_DESCRIPTION);
        return new Candidate(
                value,
                SafeText.line(value),
                null,
                description.isEmpty() ? null : description,
                null,
                null,
                whole,
                place);
    }
}
