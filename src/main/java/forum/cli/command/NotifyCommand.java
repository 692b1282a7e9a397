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
import forum.output.Views;
import forum.output.page.NoticeMail;
import forum.query.Dates;
import forum.rules.Option;
import forum.store.user.NoticeStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells people by mail of replies to their posts. */
@Command(
        description = {
            "Mails whoever posted with --notify: the author of a question of its answers, the author of a post of comments on it and after it, the author of an answer that it was selected. Each is told once, of what is not older than a week. Run it from time to time, as an administrator.",
            "The server stands in FORUM_SMTP, as smtp://user:password@mail.example.org:587 or smtps://…; the sender in FORUM_MAIL_FROM, else it is your own account's address. Nobody's address is ever shown."
        },
        footer = {"forum notify --dry-run", "forum notify --since 2d"})
public final class NotifyCommand implements Callable<ExitCode> {

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
            out.list(
                    Views.notice(), work.due().stream().map(Notices.Due::notice).toList());
            return ExitCode.OK;
        }
        send(work, out);
        return ExitCode.OK;
    }

    private void send(Work work, Output out) {
        if (work.due().isEmpty()) {
            told(work.everything());
            out.list(Views.notice(), List.of());
            return;
        }
        List<Notice> sent = new ArrayList<>();
        NoticeStore.Told told = null;
        try (Mailer mailer = new Mailer(server(), sender(work), work.title())) {
            for (Notices.Due due : work.due()) {
                Notice notice = due.notice();
                String who = notice.handle() == null ? "somebody without an account" : notice.handle();
                if (notice.address() == null) {
                    out.warning(who + " wants to be told and has no address");
                } else if (mailer.send(
                        notice.address(), NoticeMail.of(notice, work.title(), out.words()), session.now())) {
                    sent.add(notice);
                } else {
                    out.warning("the address of " + who + " is wrong, and nothing was sent there");
                }
                told = due.told();
            }
            told = work.everything();
        } finally {
            if (told != null) {
                told(told); // also when the server stops answering: nobody is told twice
            }
        }
        out.list(Views.notice(), sent);
    }

    private void told(NoticeStore.Told told) {
        session.write("notify", forum -> {
            forum.notices().told(told);
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
