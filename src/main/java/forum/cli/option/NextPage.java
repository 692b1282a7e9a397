package forum.cli.option;

import forum.cli.Session;
import forum.rules.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The command that goes on where a list ended: what was typed, with another beginning. */
final class NextPage {

    private NextPage() {}

    /**
     * Says on standard error what to type.
     *
     * @param option names the record that a page begins after
     * @param last the last record of this page
     */
    static void hint(Session session, String option, String last) {
        List<String> words = new ArrayList<>(session.words());
        remove(option, words.subList(0, end(words)));
        List<String> next = last.startsWith("-") ? List.of(option + "=" + last) : List.of(option, last);
        words.addAll(end(words), next);
        StringJoiner command = new StringJoiner(" ", "there are more: forum ", "");
        words.forEach(word -> command.add(Quoted.word(word)));
        session.output().hint(command.toString());
    }

    /** Where the options end. */
    private static int end(List<String> words) {
        return words.contains("--") ? words.indexOf("--") : words.size();
    }

    private static void remove(String option, List<String> words) {
        int at = words.indexOf(option);
        if (at >= 0) {
            words.subList(at, Math.min(at + 2, words.size())).clear();
        }
        words.removeIf(word -> word.startsWith(option + "="));
    }
}
