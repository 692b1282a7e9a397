package forum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a line into words as a POSIX shell does, without expanding anything. */
public final class ShellWords {

    /**
     * A word of a line.
     *
     * @param text without its quotation marks
     * @param start where it begins in the line
     * @param end behind its last character in the line
     * @param isQuoted whether any of it stands in quotation marks
     */
    public record Word(String text, int start, int end, boolean isQuoted) {}

    private static final char NO_MARK = 0;

    private final String line;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int start = -1;
    private boolean quoted;
    private int at;
    private char open = NO_MARK;
    private boolean goesOn;

    private ShellWords(String line) {
        this.line = line;
    }

    /** The words of a line; empty when a quotation mark is not closed. */
    public static Optional<List<String>> split(String line) {
        ShellWords splitter = read(line);
        return splitter.open == NO_MARK
                ? Optional.of(splitter.words.stream().map(Word::text).toList())
                : Optional.empty();
    }

    /** Reads a line that may not be finished: what stands in an open quotation mark is a word too. */
    public static ShellWords read(String line) {
        ShellWords splitter = new ShellWords(line);
        splitter.read();
        return splitter;
    }

    /** The words in their order. */
    public List<Word> words() {
        return words;
    }

    /** The quotation mark that is not closed. */
    public Optional<Character> openMark() {
        return open == NO_MARK ? Optional.empty() : Optional.of(open);
    }

    /** Whether nothing is missing: every quotation mark is closed, and no backslash ends the line. */
    public boolean isComplete() {
        return open == NO_MARK && !goesOn;
    }

    private void read() {
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == ' ' || c == '\t' || c == '\n') {
                end();
                at++;
                continue;
            }
            if (c == '\\' && at + 1 < line.length() && line.charAt(at + 1) == '\n') {
                at += 2;
                continue;
            }
            begin();
            at++;
            if (c == '\\' && at < line.length()) {
                word.append(line.charAt(at++));
            } else if (c == '\'' || c == '"') {
                quoted = true;
                open = quoted(c) ? NO_MARK : c;
            } else {
                goesOn = c == '\\';
                word.append(c);
            }
        }
        end();
    }

    /** Reads up to the closing mark; within double marks a backslash keeps the next mark, backslash or dollar sign. */
    private boolean quoted(char mark) {
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == mark) {
                return true;
            }
            boolean escapes = c == '\\' && mark == '"' && at < line.length() && "\"\\$`".indexOf(line.charAt(at)) >= 0;
            word.append(escapes ? line.charAt(at++) : c);
        }
        return false;
    }

    private void begin() {
        if (start < 0) {
            start = at;
        }
    }

    private void end() {
        if (start >= 0) {
            words.add(new Word(word.toString(), start, at, quoted));
            word.setLength(0);
            start = -1;
            quoted = false;
        }
    }
}
