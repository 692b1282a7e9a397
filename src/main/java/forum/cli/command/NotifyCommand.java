package forum.cli.command;

import forum.cli.ExitCode;
import forum.cli.Session;
import forum.cli.mail.MailServer;
import forum.cli.mail.Mailer;
import forum.cli.option.OutputOptions;
import forum.domain.Notices;
import forum.model.ForumException;
import forum.model.Notice;
import forum.output.Output;
import forum.output.OutputFormat;
import forum.output.Views;
import forum.output.page.NoticeMail;
import forum.query.Dates;
import forum.rules.Option;
import forum.store.user.NoticeStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells people by mail of replies to their posts. */
@Command(
        description = {
            "Mails whoever posted with --notify: the author of a question of its answers, the author of a post of comments on it and after it, the author of an answer that it was selected. Each is told once, of what is not older than a week; whom the mail server refuses for now, by a later run. Run it from time to time, as an administrator.",
            "The server stands in FORUM_SMTP, as smtp://user:password@mail.example.org:587 or smtps://…; the sender in FORUM_MAIL_FROM, else it is your own account's address. Nobody's address is ever shown."
        },
        footer = {"forum notify --dry-run", "forum notify --since 2d"})
public final class NotifyCommand implements Callable<ExitCode> {

    private static final String NOBODY = "nobody is to be told of anything";

    private final Session session;

    @picocli.CommandLine.Option(
            names = {"-n", "--dry-run"},
            description = "Say who would be told of what, and send nothing")
    private boolean dryRun;

    @picocli.CommandLine.Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Tell of nothing older (default: 7d)")
    private String since;

    @Mixin
    private final OutputOptions output = new OutputOptions(Views::notice);

    /** Runs in this session. */
    public NotifyCommand(Session session) {
        this.session = session;
    }

    private record Work(List<Notices.Due> due, NoticeStore.Told everything, String title, String ownAddress) {}

    @Override
    public ExitCode call() {
        Instant now = session.now();
        Instant from = since == null
                ? now.minus(Notices.NEWS)
                : Dates.parse(since, now).start();
        Work work = session.read(forum -> new Work(
                forum.notices().due(from),
                forum.notices().everything(),
                forum.settings().text(Option.TITLE),
                forum.notices().ownAddress()));
        Output out = session.output(output);
        if (dryRun) {
            list(work.due().stream().map(Notices.Due::notice).toList(), NOBODY, out);
        } else if (work.due().isEmpty()) {
            told(work, 0, 0, List.of());
            list(List.of(), NOBODY, out);
        } else {
            send(work, out);
        }
        return ExitCode.OK;
    }

    private void send(Work work, Output out) {
        List<Notice> sent = new ArrayList<>();
        List<Notices.Due> refused = new ArrayList<>();
        try (Mailer mailer = new Mailer(server(), sender(work), work.title())) {
            int tried = 0;
            try {
                for (Notices.Due due : work.due()) {
                    switch (send(due.notice(), mailer, work, out)) {
                        case TAKEN -> sent.add(due.notice());
                        case REFUSED_FOR_NOW -> refused.add(due);
                        case REFUSED -> {}
                    }
                    tried++;
                }
            } finally { // also when the server stops answering: nobody is told twice, and the others later
                List<Notices.Due> owed = new ArrayList<>(refused);
                owed.addAll(work.due().subList(tried, work.due().size()));
                told(work, sent.size(), work.due().size() - sent.size() - owed.size(), owed);
            }
        }
        list(sent, "nothing was sent", out);
        if (!refused.isEmpty()) {
            String who =
                    refused.stream().map(due -> who(due.notice())).distinct().collect(Collectors.joining(", "));
            throw ForumException.failure(
                    "the mail server takes nothing for now for " + who,
                    null,
                    "what they are to be told stays due; run `forum notify` again later");
        }
    }

    private Mailer.Reception send(Notice notice, Mailer mailer, Work work, Output out) {
        if (notice.address() == null) {
            out.warning(who(notice) + " wants to be told and has no address");
            return Mailer.Reception.REFUSED;
        }
        Mailer.Reception reception =
                mailer.send(notice.address(), NoticeMail.of(notice, work.title(), out.words()), session.now());
        if (reception == Mailer.Reception.REFUSED) {
            out.warning("the mail server takes no mail for " + who(notice) + ", and nothing was sent there");
        }
        return reception;
    }

    private static String who(Notice notice) {
        return notice.handle() == null ? "somebody without an account" : notice.handle();
    }

    private static void list(List<Notice> notices, String none, Output out) {
        if (notices.isEmpty() && out.format() == OutputFormat.TABLE) {
            out.note(none);
        } else {
            out.list(Views.notice(), notices);
        }
    }

    private void told(Work work, int given, int refused, List<Notices.Due> owed) {
        session.write("notify", forum -> {
            forum.notices().told(work.everything(), given, refused, owed);
            return null;
        });
    }

    private MailServer server() {
        String text = session.variable(MailServer.VARIABLE);
        if (text == null) {
            throw ForumException.usage(
                    "no mail server is set",
                    "name it in " + MailServer.VARIABLE + ", such as smtp://localhost; --dry-run sends nothing");
        }
        return MailServer.parse(text);
    }

    private String sender(Work work) {
        String own = session.variable("FORUM_MAIL_FROM");
        if (own == null && work.ownAddress() == null) {
            throw ForumException.usage(
                    "the mail has no sender",
                    "set FORUM_MAIL_FROM, or your account's address with `forum user edit --email`");
        }
        return own == null ? work.ownAddress() : own;
    }
}
