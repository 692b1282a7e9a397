package forum.cli;

import forum.model.Post;
import forum.output.Output;
import forum.output.text.DisplayWidth;
import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.query.Query;
import forum.rules.Option;
import forum.rules.Settings;
import forum.store.search.Statistics;
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

    private static final int NEWEST = 5;

    private static final List<String> WAYS = List.of(
            "forum show N    one of them        forum search   find others",
            "forum ask       ask one yourself   forum shell    stay here",
            "forum --help    all commands");

    private static final int WIDTH_OF_WAYS = 61;

    private static final List<String> NARROW_WAYS = List.of(
            "forum show N    one of them",
            "forum search    find others",
            "forum ask       ask one yourself",
            "forum shell     stay here",
            "forum --help    all commands");

    private static final List<String> INTRODUCTION = List.of(
            "forum is a question-and-answer forum in a terminal: people ask, answer,",
            "comment and vote, and one file holds it all. There is none here yet; the",
            "first thing you write makes it, and makes you its administrator.",
            "",
            "  forum ask \"How do I begin?\" \"I have just installed it.\"",
            "  forum answer 1 \"Look at what forum --help says.\"",
            "  forum import questions.json    or begin with what there is already",
            "  forum demo                     or look around in one made up",
            "",
            "All commands: forum --help. One of them: forum ask --help");

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
        output.lines(session.hasStore() ? greeting(output) : NarrowLines.of(INTRODUCTION, output.width()));
        return ExitCode.OK;
    }

    private List<String> greeting(Output output) {
        Settings settings = session.read(forum -> forum.configuration().settings());
        List<String> lines = new ArrayList<>();
        lines.add(output.style().apply(Meaning.HEADING, SafeText.line(settings.text(Option.TITLE))));
        SafeText.block(settings.text(Option.WELCOME)).lines().forEach(lines::add);
        lines.add(session.read(forum -> figures(forum.browsing().sizes())));
        lines.add("");
        for (Post newest : session.read(forum -> forum.browsing()
                .list(Query.allQuestions().with().limit(NEWEST).build())
                .posts())) {
            lines.add(line(output, (Post.Question) newest));
        }
        lines.add("");
        lines.addAll(output.width() < WIDTH_OF_WAYS ? NARROW_WAYS : WAYS);
        return lines;
    }

    private static String figures(Statistics.Sizes sizes) {
        return count(sizes.questions(), "question") + ", " + count(sizes.answers(), "answer") + ", "
                + count(sizes.users(), "user");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String line(Output output, Post.Question question) {
        String id = String.format("%5s", question.id());
        String rest = "  " + count(question.answerCount(), "answer") + ", "
                + output.moment().of(question.head().createdAt());
        int room = Math.max(1, output.width() - id.length() - 2 - rest.length());
        String title = DisplayWidth.shorten(output.words().censor(SafeText.line(question.title())), room);
        return output.style().apply(Meaning.ID, id) + "  " + output.style().isolate(title)
                + output.style().apply(Meaning.TIME, rest);
    }
}
