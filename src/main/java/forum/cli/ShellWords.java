package forum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a line into words as a POSIX shell does, without expanding anything, and quotes words for one. */
public final class ShellWords {

    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private ShellWords(String line) {
        this.line = line;
    }

    /** The words of a line; empty when a quotation mark is not closed. */
    public static Optional<List<String>> split(String line) {
        ShellWords splitter = new ShellWords(line);
        return splitter.split() ? Optional.of(splitter.words) : Optional.empty();
    }

    /** The word as it is typed at a prompt: in quotation marks when it needs them. */
    public static String quote(String word) {
        return isPlain(word) ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
            int c = word.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && "_./:=,+@%#-".indexOf(c) < 0) {
                return false;
            }
        }
        return !word.isEmpty() && !word.startsWith("#");
    }

    private boolean split() {
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == ' ' || c == '\t') {
                end();
                continue;
            }
            inWord = true;
            if (c == '\\' && at < line.length()) {
                word.append(line.charAt(at++));
            } else if (c == '\'' || c == '"') {
                if (!quoted(c)) {
                    return false;
                }
            } else {
                word.append(c);
            }
        }
        end();
        return true;
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

    private void end() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }
}
