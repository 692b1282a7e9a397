package forum.cli;

import forum.output.Meaning;
import forum.output.Output;
import forum.output.SafeText;
import forum.rules.Option;
import forum.rules.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code forum} alone: greets with the forum's title and welcome text, or says how to begin. */
@Command(
        name = "forum",
        description = "A question-and-answer forum in a terminal. One file holds the questions, answers, comments,"
                + " votes, users, categories and their history.",
        footer = {"forum ask \"How do I begin?\" \"I have just installed it.\"", "forum list", "forum show 1"})
final class RootCommand implements Callable<ExitCode> {

    private final Session session;

    @Mixin
    private final GlobalOptions options;

    RootCommand(Session session, GlobalOptions options) {
        this.session = session;
        this.options = options;
    }

    @Override
    public ExitCode call() {
        Output output = session.output();
        output.lines(session.hasStore() ? greeting(output) : introduction());
        return ExitCode.OK;
    }

    private List<String> greeting(Output output) {
        Settings settings = session.read(forum -> forum.configuration().settings());
        List<String> lines = new ArrayList<>();
        lines.add(output.style().apply(Meaning.HEADING, SafeText.line(settings.text(Option.TITLE))));
        SafeText.block(settings.text(Option.WELCOME)).lines().forEach(lines::add);
        lines.add("");
        lines.add("forum list      the newest questions");
        lines.add("forum ask       ask one yourself");
        lines.add("forum --help    all commands");
        return lines;
    }

    private static List<String> introduction() {
        return List.of(
                "forum is a question-and-answer forum in a terminal: people ask, answer,",
                "comment and vote, and one file holds it all. There is none here yet; the",
                "first thing you write makes it, and makes you its administrator.",
                "",
                "  forum ask \"How do I begin?\" \"I have just installed it.\"",
                "  forum answer 1 \"Look at what forum --help says.\"",
                "  forum show 1",
                "  forum import questions.json    or begin with what there is already",
                "",
                "All commands: forum --help. One of them: forum ask --help");
    }
}
