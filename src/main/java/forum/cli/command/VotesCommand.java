package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.LimitOption;
import forum.cli.option.ReadingOptions;
import forum.domain.Reception;
import forum.model.PostRef;
import forum.output.Views;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists who voted on a post and who flagged it. */
@Command(
        description = "Votes up, votes down, then flags with their reasons. For those who may clear flags, unless the"
                + " option permit_view_voters_flaggers says otherwise.",
        footer = {
            "forum votes 12",
            "forum votes 13 --json --fields what,by,reason",
            "forum votes 12 --format '{what}\\t{by}'"
        })
public final class VotesCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description = "Number or uid of the post")
    private PostRef post;

    @Mixin
    private final LimitOption limit = new LimitOption();

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::reaction);

    /** Runs in this session. */
    public VotesCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Reception reception = session.read(forum -> forum.browsing().reception(post));
        session.paged(output, out -> out.list(Views.reaction(), limit.cut(reception.reactions())));
        limit.hint(session.output(output), reception.reactions());
        reception
                .counted()
                .forEach(tally -> session.output(output)
                        .note(tally.source() + " counted " + tally.up() + " up and " + tally.down()
                                + " down, and names nobody"));
        return ExitCode.OK;
    }
}
