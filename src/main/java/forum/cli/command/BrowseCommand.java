package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.converter.SortConverter;
import forum.domain.Transaction;
import forum.model.ForumException;
import forum.output.Output;
import forum.query.Sort;
import forum.rules.CensoredWords;
import forum.rules.Option;
import forum.rules.Settings;
import forum.rules.UserTitles;
import forum.terminal.FullScreen;
import forum.terminal.browse.Browser;
import forum.terminal.browse.Look;
import forum.terminal.browse.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads and takes part in a full-screen browser. */
@Command(
        description = {
            "Lists questions, with the selected one beside or below them where there is room. Press ? for all keys.",
            "The words narrow the list, in the language of search. The screen needs 20 columns and 5 rows at least."
        },
        footer = {"forum browse", "forum browse tag:shell is:open --sort votes"})
public final class BrowseCommand implements Callable<ExitCode> {

    private final Session session;

    @Parameters(
            index = "0..*",
            paramLabel = "WORD",
            arity = "0..*",
            description = "What to look for; a word that begins with - comes after --")
    private List<String> words = List.of();

    @picocli.CommandLine.Option(
            names = {"-s", "--sort"},
            paramLabel = "ORDER",
            converter = SortConverter.class,
            completionCandidates = SortConverter.class,
            description = "Newest first (recent), or the most hot, votes, answers, views, activity")
    private Sort sort;

    /** Runs in this session. */
    public BrowseCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        FullScreen screen = session.fullScreen()
                .orElseThrow(() -> ForumException.failure(
                        "browse needs a terminal that can show a whole screen; use forum shell, or forum list and forum show",
                        null));
        Wanted wanted = new Wanted(String.join(" ", words), Optional.ofNullable(sort), Optional.empty(), 0);
        wanted.query(session.now()); // what cannot be meant is told before the screen is taken
        Settings settings = session.read(Transaction::settings);
        UserTitles titles = UserTitles.of(settings);
        CensoredWords censored = session.output().words();
        boolean interrupted = Browser.run(
                screen.type(),
                screen.unicode(),
                wanted,
                new BrowsedForum(session),
                session.editor(),
                () -> look(screen, settings, titles, censored),
                this::remind);
        return interrupted ? ExitCode.INTERRUPTED : ExitCode.OK;
    }

    private Look look(FullScreen screen, Settings settings, UserTitles titles, CensoredWords censored) {
        Output output = session.output();
        return new Look(
                output.style(),
                screen.unicode(),
                output.moment(),
                titles::titleFor,
                settings.isSet(Option.TITLE) ? settings.text(Option.TITLE) : "forum",
                censored,
                session.me().handle());
    }

    private void remind(List<String> sentences) {
        sentences.forEach(session.output()::hint);
    }
}
