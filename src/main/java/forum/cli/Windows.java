package forum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Windows hands to a program in another way than other systems do. */
public final class Windows {

    /** Where the launcher leaves what was typed behind its name. */
    private static final String LINE = "FORUM_LINE";

    private Windows() {}

    /**
     * The variables, found whatever the case of their names: there {@code PATH} is called {@code Path}. What the launcher
     * said of this command is left out, so that no program that is started from here takes it for its own.
     */
    public static Map<String, String> variables(Map<String, String> system) {
        Map<String, String> variables = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        variables.putAll(system);
        variables.remove(LINE);
        return variables;
    }

    /**
     * The words that were typed. Java reads them in the code page of the machine and has a question mark, or another
     * letter, for every character that this lacks. Where there may be one, they come from the line as the launcher got it.
     *
     * @param read as Java read them
     */
    public static List<String> words(List<String> read, Map<String, String> system) {
        String line = system.getOrDefault(LINE, "");
        return line.chars().allMatch(c -> c < 0x80) ? read : split(line);
    }

    /** Splits a line as Java does there, without looking for files that a {@code *} may stand for. */
    private static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        boolean quoted = false;
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '\\') {
                at = backslashes(line, at, word);
                begun = true;
                continue;
            }
            if (c == '"') {
                if (!quoted && at > 0 && line.charAt(at - 1) == '"') {
                    // Right behind the mark that closed a quotation it stands for itself, and goes on with it.
                    word.append(c);
                }
                quoted = !quoted;
                begun = true;
            } else if (quoted || c != ' ' && c != '\t') {
                word.append(c);
                begun = true;
            } else if (begun) {
                words.add(word.toString());
                word.setLength(0);
                begun = false;
            }
            at++;
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    /** Before a quotation mark two backslashes stand for one, and one that is left takes away the meaning of the mark. */
    private static int backslashes(String line, int start, StringBuilder word) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '\\') {
            end++;
        }
        int count = end - start;
        if (end == line.length() || line.charAt(end) != '"') {
            word.append("\\".repeat(count));
            return end;
        }
        word.append("\\".repeat(count / 2));
        if (count % 2 == 0) {
            return end;
        }
        word.append('"');
        return end + 1;
    }
}
