package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.CountConverter;
import forum.cli.converter.PostRefConverter;
import forum.model.PostRef;
import forum.model.Revision;
import forum.output.Difference;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares two revisions of a post. */
@Command(
        description = {"With one revision: with the one before it. With none: the last edit."},
        footer = {"forum diff 12", "forum diff 12 3", "forum diff 12 1 4"})
public final class DiffCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description = "Number or uid of the post")
    private PostRef post;

    @Parameters(
            index = "1",
            paramLabel = "REVISION",
            arity = "0..1",
            converter = CountConverter.class,
            description = "Number of a revision, as history lists it")
    private Integer from;

    @Parameters(
            index = "2",
            paramLabel = "REVISION",
            arity = "0..1",
            converter = CountConverter.class,
            description = "Number of the revision to compare it with")
    private Integer to;

    /** Runs in this session. */
    public DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        List<Revision> revisions =
                Revisions.complete(session.read(forum -> forum.browsing().history(post)));
        Revision after = Revisions.find(revisions, to != null ? to : from != null ? from : revisions.size(), post);
        Revision before = to != null
                ? Revisions.find(revisions, from, post)
                : Revisions.find(revisions, Math.max(1, after.number() - 1), post);
        if (before.saysLike(after)) {
            session.output().hint(same(before, after));
        } else {
            session.paged(out -> out.lines(Difference.lines(
                    Revisions.censored(before, out.words()), Revisions.censored(after, out.words()), out.style())));
        }
        return ExitCode.OK;
    }

    private String same(Revision before, Revision after) {
        if (before.number() != after.number()) {
            return "revisions " + before.number() + " and " + after.number() + " of " + post + " say the same";
        }
        return to == null
                ? "revision " + after.number() + " of " + post + " has none before it to compare it with"
                : "this is one revision compared with itself";
    }
}
