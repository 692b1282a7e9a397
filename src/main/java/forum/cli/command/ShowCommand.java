package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.PostRefConverter;
import forum.cli.option.ReadingOptions;
import forum.domain.Transaction;
import forum.model.PostRef;
import forum.model.Thread;
import forum.output.Output;
import forum.output.Views;
import forum.output.page.PageSettings;
import forum.output.page.ThreadPage;
import forum.rules.Option;
import forum.rules.Settings;
import forum.rules.UserTitles;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a question with everything below it. */
@Command(
        description = "Any post of the thread will do. Answers come in the order that the forum is set to.",
        footer = {
            "forum show 12",
            "forum show 12 --json | jq '.answers[0].body'",
            "forum show 12 --format '{id}\\t{title}'"
        })
public final class ShowCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "POST",
            converter = PostRefConverter.class,
            description = "Number or uid of the post")
    private PostRef post;

    @Mixin
    private final ReadingOptions output = new ReadingOptions(Views::thread);

    /** Runs in this session. */
    public ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        Thread thread = session.read(forum -> forum.browsing().thread(post));
        Settings settings = session.read(Transaction::settings);
        session.paged(
                output, out -> out.page(Views.thread(), thread, () -> ThreadPage.lines(thread, look(out, settings))));
        return ExitCode.OK;
    }

    private static PageSettings look(Output out, Settings settings) {
        UserTitles titles = UserTitles.of(settings);
        String welcome = settings.text(Option.WELCOME);
        boolean named = settings.isSet(Option.TITLE) || !welcome.isBlank();
        return new PageSettings(
                named ? settings.text(Option.TITLE) : "",
                welcome,
                titles::titleFor,
                out.words(),
                out.style(),
                out.width(),
                out.moment());
    }
}
