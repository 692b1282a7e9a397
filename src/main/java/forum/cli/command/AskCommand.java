package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.AuthorOptions;
import forum.cli.option.BodyOptions;
import forum.cli.option.OutputOptions;
import forum.cli.option.TitledText;
import forum.domain.Ask;
import forum.model.ForumException;
import forum.model.Post;
import forum.model.PostRef;
import forum.output.Views;
import forum.output.text.SafeText;
import forum.rules.CensoredWords;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a question. */
@Command(
        description = {"Without a text the editor opens; without a title too, its first line is the title."},
        footer = {
            "forum ask \"How do I list files?\" \"I tried dir.\" -t shell -c linux",
            "forum ask \"What did you mean there?\" \"You said…\" --follows 13",
            "forum ask -F question.md --anonymous --name \"Worried\"",
            "forum ask \"How do I list files?\" - < text.md",
            "forum ask --similar \"How do I list files?\""
        })
public final class AskCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "TITLE", arity = "0..1", description = "The question in one line")
    private String title;

    @Parameters(
            index = "1",
            paramLabel = "TEXT",
            arity = "0..1",
            description = "The text; - reads standard input; without it the editor opens")
    private String text;

    @Mixin
    private final BodyOptions body = new BodyOptions();

    @Option(
            names = {"-c", "--category"},
            paramLabel = "PATH",
            description = "The category, by its path such as science/physics")
    private String category;

    @Option(
            names = {"-t", "--tag", "--tags"},
            paramLabel = "TAG",
            description = "A tag, or several separated by commas; may be repeated")
    private List<String> tags = List.of();

    @Option(
            names = "--follows",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description =
                    "Ask a related question: the answer or question it follows on from, in whose category it stands unless said")
    private PostRef follows;

    @Option(names = "--similar", description = "Ask nothing; list questions like this one that were asked before")
    private boolean similar;

    @Mixin
    private final AuthorOptions author = new AuthorOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public AskCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<String> labels = Changes.tags(tags);
        if (similar) {
            listSimilar(labels);
            return ExitCode.OK;
        }
        if (!body.isGiven(text)) {
            session.forum()
                    .foresee(author.who(session), forum -> forum.posting().mayAsk(follows, category, labels));
        }
        TitledText written = TitledText.read(session, title, text, body, () -> notes(labels));
        Ask ask = new Ask(written.title(), body.text(written.body()), category, labels, follows, author.notifyTo());
        Post asked = session.write(
                "ask", author.who(session), forum -> forum.posting().ask(ask));
        Changes.posted(session.output(output), "Asked " + asked.id(), asked);
        return ExitCode.OK;
    }

    private void listSimilar(List<String> labels) {
        if (title == null || body.isGiven(text)) {
            throw ForumException.usage("--similar takes a title and no text");
        }
        session.hintAtBeginning();
        session.output(output).list(Views.post(), List.<Post>copyOf(likewise(labels)));
    }

    private List<Post.Question> likewise(List<String> labels) {
        return session.read(forum -> forum.browsing().similar(title, labels, category));
    }

    /** What somebody who writes the text sees below it: the title, and what may make the question needless. */
    private List<String> notes(List<String> labels) {
        List<String> lines = new ArrayList<>(List.of("asking: " + title));
        List<Post.Question> before = likewise(labels);
        if (!before.isEmpty()) {
            lines.addAll(List.of("", "Asked before; leave the text empty to ask nothing:"));
            CensoredWords words = session.output().words();
            before.forEach(question -> lines.add(question.id() + " " + words.censor(SafeText.line(question.title()))));
        }
        return lines;
    }
}
