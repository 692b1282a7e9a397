package forum.cli.shell;

import forum.cli.ExitCode;
import forum.cli.Interaction;
import forum.cli.NarrowLines;
import forum.cli.Session;
import forum.cli.ShellWords;
import forum.cli.ShellWords.Word;
import forum.cli.converter.PostRefConverter;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.output.Output;
import forum.output.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the lines of a session. */
final class Interpreter {

    private final Session session;
    private final Interaction interaction;
    private final Focus focus;
    private final Commands commands;
    private boolean ended;
    private ExitCode firstFailure = ExitCode.OK;

    Interpreter(Session session, Interaction interaction, Commands commands, Focus focus) {
        this.session = session;
        this.interaction = interaction;
        this.commands = commands;
        this.focus = focus;
    }

    /** Runs a line; a failure is told of and remembered, and ends nothing. */
    void run(String line) {
        ExitCode code = line.strip().startsWith("#") ? ExitCode.OK : interaction.attempt(() -> code(line));
        if (firstFailure == ExitCode.OK) {
            firstFailure = code;
        }
    }

    /** Whether a line has asked for the end. */
    boolean hasEnded() {
        return ended;
    }

    /** How the first line ended that failed. */
    ExitCode firstFailure() {
        return firstFailure;
    }

    private ExitCode code(String line) {
        ShellWords words = ShellWords.read(line);
        if (words.openMark().isPresent()) {
            throw ForumException.badInput("a quotation mark is not closed");
        }
        Reading reading = Reading.of(commands, words.words());
        if (reading.own().isPresent()) {
            return own(reading.own().get(), reading.arguments());
        }
        List<String> typed = new ArrayList<>(focus.words(line));
        if (!typed.isEmpty() && typed.get(0).equals("forum")) {
            typed.remove(0);
        }
        if (typed.isEmpty()) {
            return ExitCode.OK;
        }
        ExitCode code = interaction.run(typed);
        if (typed.equals(List.of("help"))) {
            Output output = session.output();
            output.lines(NarrowLines.of(help(), output.width()));
        }
        return code;
    }

    private ExitCode own(OwnCommand command, List<Word> arguments) {
        if (arguments.size() > (command == OwnCommand.USE ? 1 : 0)) {
            throw ForumException.usage(
                    "one word too many: '" + arguments.get(arguments.size() - 1).text() + "'");
        }
        if (command != OwnCommand.USE) {
            ended = true;
            return ExitCode.OK;
        }
        focus.use(arguments.isEmpty() ? Optional.empty() : Optional.of(question(arguments.get(0))));
        return ExitCode.OK;
    }

    private PostId question(Word word) {
        PostRef ref = new PostRefConverter().convert(word.text());
        Post.Question question = session.read(forum -> {
            Post named = forum.browsing().post(ref);
            return (Post.Question) forum.browsing().post(PostRef.of(named.question()));
        });
        if (session.streams().out()) {
            Output output = session.output();
            output.note("using " + question.id() + ": " + output.words().censor(SafeText.line(question.title())));
        }
        return question.id();
    }

    private static List<String> help() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("In this session:");
        for (OwnCommand own : OwnCommand.values()) {
            lines.add(String.format("  %-10s  %s", own.word(), own.summary()));
        }
        lines.add("");
        lines.add("Where a command begins with a post, the question in use stands in for it.");
        lines.add("TAB completes, Ctrl-R searches what was typed before, !! repeats the last line.");
        return lines;
    }
}
