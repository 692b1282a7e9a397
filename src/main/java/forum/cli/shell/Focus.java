package forum.cli.shell;

import forum.cli.ShellWords;
import forum.cli.ShellWords.Word;
import forum.model.PostId;
import forum.model.PostRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The question in use, and the one rule by which it stands in for what is not typed: where the first argument of a
 * command is a post, and what is typed there is no post, the question in use comes before it. A number, {@code #12} and
 * a uid are posts, unless they are in quotation marks.
 */
final class Focus {

    private static final Set<String> POSTS = Set.of("POST", "QUESTION", "ANSWER", "POST... up|down|none");

    private final Commands commands;
    private Optional<PostId> question = Optional.empty();

    Focus(Commands commands) {
        this.commands = commands;
    }

    /** The question in use. */
    Optional<PostId> question() {
        return question;
    }

    /** Uses a question, or none any more. */
    void use(Optional<PostId> question) {
        this.question = question;
    }

    /** Whether the question in use stands in for the first argument of what has been read. */
    boolean standsIn(Reading reading) {
        return question.isPresent()
                && takesPost(reading)
                && (reading.arguments().isEmpty() || !isPost(reading.arguments().get(0)));
    }

    /** The words to run. */
    List<String> words(String line) {
        List<Word> typed = ShellWords.read(line).words();
        Reading reading = Reading.of(commands, typed);
        boolean standsIn = standsIn(reading);
        List<String> words = new ArrayList<>();
        for (Word word : typed) {
            words.add(word.text());
            if (standsIn && word.end() == reading.behindCommand()) {
                words.add(String.valueOf(question.orElseThrow().value()));
            }
        }
        return words;
    }

    private boolean takesPost(Reading reading) {
        if (reading.command().isEmpty() || reading.awaitsCommand()) {
            return false;
        }
        List<PositionalParamSpec> positions = commands.model(reading.command()).positionalParameters();
        return !positions.isEmpty() && POSTS.contains(positions.get(0).paramLabel());
    }

    private static boolean isPost(Word word) {
        return !word.isQuoted() && PostRef.parse(word.text()).isPresent();
    }
}
