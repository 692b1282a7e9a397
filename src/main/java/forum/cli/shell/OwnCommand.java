package forum.cli.shell;

import forum.model.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be said in a session only. */
enum OwnCommand {
    USE("use", "Take the question of a post as the one in use; alone: leave it"),
    EXIT("exit", "End the session, like Ctrl-D"),
    QUIT("quit", "End the session, like Ctrl-D");

    private final String word;
    private final String summary;

    OwnCommand(String word, String summary) {
        this.word = word;
        this.summary = summary;
    }

    /** The word for it. */
    String word() {
        return word;
    }

    /** What it does, in a few words. */
    String summary() {
        return summary;
    }

    /** The one with this word. */
    static Optional<OwnCommand> find(String word) {
        return Arrays.stream(values()).filter(own -> own.word.equals(word)).findFirst();
    }

    /** All of them, for completion. */
    static List<Suggestion> suggestions() {
        return Arrays.stream(values())
                .map(own -> new Suggestion(own.word, own.summary))
                .toList();
    }
}
