package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.BodyOptions;
import forum.cli.option.OutputOptions;
import forum.domain.Edit;
import forum.domain.Text;
import forum.model.Format;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.output.Views;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what a post says. */
@Command(
        description = {
            "What is not given stays as it is; when nothing is given, the editor opens. Every edit is kept: see history, diff and revert."
        },
        footer = {
            "forum edit 13 \"Use ls -la; see its manual.\"",
            "forum edit 12 --title \"How do I list hidden files?\"",
            "forum edit 12 -t shell,files -c linux/shell",
            "forum edit 12"
        })
public final class EditCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description = "Number or uid of the post")
    private PostRef post;

    @Parameters(index = "1", paramLabel = "TEXT", arity = "0..1", description = "The new text; - reads standard input")
    private String text;

    @Mixin
    private final BodyOptions body = new BodyOptions();

    @Option(names = "--title", paramLabel = "TITLE", description = "The new title")
    private String title;

    @Option(
            names = {"-t", "--tag", "--tags"},
            paramLabel = "TAG",
            description = "The new tags, in place of all others; '' for none")
    private List<String> tags;

    @Option(
            names = {"-c", "--category"},
            paramLabel = "PATH",
            description = "The new category; '' for none")
    private String category;

    @Option(names = "--silent", description = "Leave no mark on the post; the history has it still")
    private boolean silent;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::post);

    /** Runs in this session. */
    public EditCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        String newText = body.given(session, text).orElse(null);
        boolean nothing = newText == null && title == null && tags == null && category == null;
        Edit edit = nothing && body.format().isEmpty() ? edited() : null;
        Turn<Post> turn = session.write("edit", forum -> {
            Post before = forum.browsing().post(post);
            return Turn.take(forum, () -> forum.editing().edit(post, edit != null ? edit : given(before, newText)));
        });
        PostId id = turn.after().id();
        Changes.posted(session.output(output), turn.say("Edited " + id, id + " reads so already"), turn.after());
        return ExitCode.OK;
    }

    private Edit given(Post before, String newBody) {
        Format format = body.format().orElse(before.head().format());
        boolean changesText = newBody != null || body.format().isPresent();
        Text newText =
                changesText ? new Text(newBody != null ? newBody : before.head().body(), format) : null;
        return new Edit(title, newText, tags == null ? null : Changes.tags(tags), category, silent);
    }

    private Edit edited() {
        session.forum().foresee(session.me(), forum -> forum.editing().mayEditText(post));
        Post before = session.read(forum -> forum.browsing().post(post));
        return Rewriting.edit(before, session.edit(Rewriting.assignment(before)), silent);
    }
}
