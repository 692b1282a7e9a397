package forum.cli.shell;

import forum.cli.ShellWords;
import forum.cli.ShellWords.Word;
import forum.model.ForumException;
import java.util.List;

/**
 * Puts lines of the history in place of words that begin with {@code !} outside quotation marks: {@code !!} the last
 * line, {@code !12} line 12, {@code !-2} the last but one, {@code !vote} the latest that begins with vote.
 */
final class Expansion {

    private final List<String> history;

    /**
     * Knows the lines of the history.
     *
     * @param history the oldest first; the first is line 1
     */
    Expansion(List<String> history) {
        this.history = history;
    }

    /**
     * The line with all such words replaced.
     *
     * @throws ForumException usage, when there is no line that is meant
     */
    String expand(String line) {
        StringBuilder expanded = new StringBuilder();
        int at = 0;
        for (Word word : ShellWords.read(line).words()) {
            if (line.charAt(word.start()) == '!' && word.text().length() > 1 && !word.isQuoted()) {
                expanded.append(line, at, word.start()).append(find(word.text()));
                at = word.end();
            }
        }
        return expanded.append(line, at, line.length()).toString();
    }

    private String find(String event) {
        String wanted = event.substring(1);
        if (wanted.equals("!")) {
            return line(history.size(), event);
        }
        if (wanted.matches("-?[0-9]{1,9}")) {
            int number = Integer.parseInt(wanted);
            return line(number < 0 ? history.size() + 1 + number : number, event);
        }
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).startsWith(wanted)) {
                return history.get(i);
            }
        }
        throw missing(event);
    }

    private String line(int number, String event) {
        if (number < 1 || number > history.size()) {
            throw missing(event);
        }
        return history.get(number - 1);
    }

    private static ForumException missing(String event) {
        return ForumException.usage(
                "no line of the history is meant by " + event + "; put it in quotation marks if it is text");
    }
}
