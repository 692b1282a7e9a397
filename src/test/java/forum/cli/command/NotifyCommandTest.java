package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import forum.ForumRunner;
import forum.cli.ExitCode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Question 1 by bob, who wants to be told at his account's address. */
class NotifyCommandTest {

    private static final String[] FIELDS = {"notify", "--dry-run", "--fields", "to,what,id"};

    @TempDir
    Path folder;

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private ForumRunner forum;
    private ForumRunner bob;
    private ForumRunner carol;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder).as("root").with("FORUM_MAIL_FROM", "forum@example.org");
        bob = forum.as("bob");
        carol = forum.as("carol");
        forum.run("user", "add", "root").succeeds();
        forum.run("user", "add", "bob", "--email", "bob@example.org").succeeds();
        forum.run("user", "add", "carol", "--email", "carol@example.org").succeeds();
        forum.run("config", "set", "title", "The forum").succeeds();
        bob.run("ask", "How do I list files?", "I tried dir.", "--notify").succeeds();
    }

    @AfterEach
    void end() {
        mail.stop();
    }

    private ForumRunner mailing() {
        mail.start();
        return forum.with("FORUM_SMTP", "smtp://127.0.0.1:" + mail.getSmtp().getPort());
    }

    private void due(String... lines) {
        forum.run(FIELDS)
                .succeeds()
                .prints(String.join(
                        "", Arrays.stream(lines).map(line -> line + "\n").toList()));
    }

    @Test
    void tellsTheAskerOfAnAnswerOnce() throws MessagingException {
        carol.run("answer", "1", "Use *ls* for that.").succeeds();
        due("bob\tyour question answered\t2");
        ForumRunner mailing = mailing();
        mailing.run("notify").succeeds().prints("bob\tyour question answered\t2\tHow do I list files?\n");
        MimeMessage[] sent = mail.getReceivedMessages();
        assertThat(sent).hasSize(1);
        assertThat(sent[0].getAllRecipients()[0]).hasToString("bob@example.org");
        assertThat(sent[0].getFrom()[0]).hasToString("The forum <forum@example.org>");
        assertThat(sent[0].getSubject()).isEqualTo("[The forum] How do I list files?");
        assertThat(GreenMailUtil.getBody(sent[0]))
                .startsWith("carol answered your question:")
                .contains("Use *ls* for that.", "forum show 2")
                .doesNotContain("@example");
        mailing.run("notify").succeeds().prints("");
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void showsNoWordThatTheForumDoesNotShow() throws MessagingException {
        forum.run("config", "set", "block_bad_words", "darn list").succeeds();
        carol.run("answer", "1", "Use the darn *ls* for that.").succeeds();
        mailing().run("notify").succeeds();
        MimeMessage sent = mail.getReceivedMessages()[0];
        assertThat(sent.getSubject()).isEqualTo("[The forum] How do I **** files?");
        assertThat(GreenMailUtil.getBody(sent)).contains("Use the **** *ls*").doesNotContain("darn");
    }

    @Test
    void tellsSomebodyUnderAnotherHandle() throws MessagingException {
        forum.run("user", "rename", "bob", "robert").succeeds();
        carol.run("answer", "1", "Use *ls* for that.").succeeds();
        due("robert\tyour question answered\t2");
        mailing().run("notify").succeeds();
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("bob@example.org");
    }

    @Test
    void tellsNobodyWhoDidItOrDidNotAsk() {
        bob.run("answer", "1", "I found it: use ls.").succeeds();
        carol.run("comment", "2", "That is what I would have said.").succeeds();
        due();
    }

    @Test
    void tellsTheAuthorAboveAndWhoeverCommentedBefore() {
        carol.run("comment", "1", "What did you try exactly?", "--notify").succeeds();
        due("bob\tyour post commented\t2");
        mailing().run("notify").succeeds();
        bob.run("comment", "1", "I tried dir, as I wrote.", "--notify").succeeds();
        due("carol\tcomment after yours\t3");
        forum.run("comment", "1", "Both of you should look at ls.").succeeds();
        due("carol\tcomment after yours\t3", "bob\tyour post commented\t4", "carol\tcomment after yours\t4");
    }

    @Test
    void tellsOfAnAnswerThatWasSelected() {
        carol.run("answer", "1", "Use ls for that.", "--notify=other@example.org")
                .succeeds();
        mailing().run("notify").succeeds();
        bob.after(Duration.ofMinutes(1)).run("accept", "2").succeeds();
        due("carol\tyour answer selected\t2");
        forum.with("FORUM_SMTP", "smtp://127.0.0.1:" + mail.getSmtp().getPort())
                .after(Duration.ofMinutes(2))
                .run("notify")
                .succeeds();
        assertThat(mail.getReceivedMessagesForDomain("other@example.org")).hasSize(1);
        due();
    }

    @Test
    void tellsOfWhatWaitedOnceItIsApproved() {
        forum.run("config", "set", "moderate_anon_post", "on").succeeds();
        forum.run("answer", "1", "Use ls for that, says somebody.", "--anonymous")
                .succeeds();
        due();
        ForumRunner mailing = mailing();
        mailing.run("notify").succeeds().prints("");
        forum.run("approve", "2").succeeds();
        due("bob\tyour question answered\t2");
        mailing.run("notify").succeeds();
        due();
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void tellsSomebodyWithoutAnAccount() {
        forum.run("ask", "What is a shell?", "I read the word.", "--anonymous", "--notify=x@example.org")
                .succeeds();
        carol.run("answer", "2", "It is what runs your commands.").succeeds();
        due("\tyour question answered\t3");
        mailing().run("notify").succeeds();
        assertThat(mail.getReceivedMessagesForDomain("x@example.org")).hasSize(1);
    }

    @Test
    void tellsNobodyAtTheAddressThatTheReplyGives() {
        forum.run("ask", "What is a shell?", "I read the word.", "--anonymous", "--notify=x@example.org")
                .succeeds();
        forum.run("answer", "2", "Now I know it myself.", "--anonymous", "--notify=x@example.org")
                .succeeds();
        due();
        forum.run("answer", "2", "It is what runs your commands.", "--anonymous", "--notify=y@example.org")
                .succeeds();
        due("\tyour question answered\t4");
    }

    @Test
    void tellsWhoCommentedOfLaterCommentsAlone() {
        forum.run("comment", "1", "You should look at ls.").succeeds();
        carol.run("comment", "1", "What did you try exactly?", "--notify").succeeds();
        forum.run("answer", "1", "Use ls for that.").succeeds();
        due("bob\tyour post commented\t2", "bob\tyour post commented\t3", "bob\tyour question answered\t4");
    }

    @Test
    void tellsOfNoSelectionThatOneMadeOneselfOrThatIsHidden() {
        bob.run("answer", "1", "I found it: use ls.", "--notify").succeeds();
        carol.run("answer", "1", "Use ls for that.", "--notify").succeeds();
        mailing().run("notify").succeeds();
        bob.after(Duration.ofMinutes(1)).run("accept", "2").succeeds();
        due();
        bob.after(Duration.ofMinutes(2)).run("accept", "3").succeeds();
        due("carol\tyour answer selected\t3");
        bob.run("hide", "1").succeeds();
        due();
    }

    @Test
    void tellsNobodyWhoseCommentIsHidden() {
        carol.run("comment", "1", "What did you try exactly?", "--notify").succeeds();
        carol.run("hide", "2").succeeds();
        forum.run("comment", "1", "You should look at ls.").succeeds();
        due("bob\tyour post commented\t3");
    }

    @Test
    void tellsNothingOldUnlessAsked() {
        carol.run("answer", "1", "Use ls for that.").succeeds();
        ForumRunner later = forum.after(Duration.ofDays(8));
        later.run(FIELDS).succeeds().prints("");
        later.run("notify", "--dry-run", "--since", "30d", "--fields", "to")
                .succeeds()
                .prints("bob\n");
    }

    @Test
    void neverShowsAnAddress() {
        carol.run("answer", "1", "Use ls for that.").succeeds();
        String shown =
                forum.run("notify", "--dry-run", "--json").succeeds().result().out();
        assertThat(shown).contains("\"to\":\"bob\"").doesNotContain("example.org");
    }

    @Test
    void saysWhatIsMissingAndTellsLater() {
        carol.run("answer", "1", "Use ls for that.").succeeds();
        forum.run("notify").fails(ExitCode.USAGE, "no mail server is set");
        forum.with("FORUM_SMTP", "smtp://127.0.0.1:1").run("notify").endsWith(ExitCode.FAILURE);
        due("bob\tyour question answered\t2");
        bob.run("notify", "--dry-run").endsWith(ExitCode.REFUSED);
    }

    @Test
    void tellsNoPasswordWithoutEncryption() {
        mail.setUser("amber", "secret");
        mail.start();
        carol.run("answer", "1", "Use ls for that.").succeeds();
        forum.with(
                        "FORUM_SMTP",
                        "smtp://amber:secret@127.0.0.1:" + mail.getSmtp().getPort())
                .run("notify")
                .endsWith(ExitCode.FAILURE)
                .saysPart("did not take the mail: STARTTLS is required");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void goesOnWhenOneAddressIsWrong() {
        bob.run("user", "edit", "bob", "--email", "").succeeds();
        carol.run("answer", "1", "Use ls for that.").succeeds();
        carol.run("ask", "How do I sort files?", "By their size.", "--notify").succeeds();
        bob.run("answer", "3", "Use ls with an option.").succeeds();
        mailing()
                .run("notify", "--fields", "to")
                .succeeds()
                .prints("carol\n")
                .saysPart("bob wants to be told and has no address");
        assertThat(List.of(mail.getReceivedMessages())).hasSize(1);
        due();
    }

    @Test
    void tellsTheOthersWhenTheServerRefusesOneForNow() throws IOException {
        carol.run("comment", "1", "What did you try exactly?", "--notify").succeeds();
        try (ChoosyMailServer server = new ChoosyMailServer()) {
            ForumRunner mailing = forum.with("FORUM_SMTP", server.address());
            mailing.run("notify").succeeds();
            server.taken();
            forum.run("comment", "1", "Both of you should look at ls.").succeeds();
            carol.run("answer", "1", "Use ls for that.").succeeds();

            server.answers.put("RCPT TO:<bob@", "450 4.2.1 <bob@example.org> is busy");
            mailing.run("notify")
                    .endsWith(ExitCode.FAILURE)
                    .saysPart("forum: the mail server takes nothing for now for bob\n")
                    .saysPart("hint: what they are to be told stays due")
                    .prints("carol\tcomment after yours\t3\tHow do I list files?\n");
            assertThat(server.taken()).containsExactly("carol@example.org");
            due("bob\tyour post commented\t3", "bob\tyour question answered\t4");

            server.answers.clear();
            server.answers.put(". bob@", "451 try later");
            mailing.run("notify").endsWith(ExitCode.FAILURE);
            due("bob\tyour post commented\t3", "bob\tyour question answered\t4");

            server.answers.clear();
            mailing.run("notify").succeeds();
            assertThat(server.taken()).containsExactly("bob@example.org", "bob@example.org");
            due();
        }
    }

    @Test
    void logsHowManyWereToldAndNothingWhereNobodyWas() throws IOException {
        carol.run("ask", "How do I sort files?", "By their size.", "--notify").succeeds();
        forum.run("answer", "2", "Use ls with an option.").succeeds();
        forum.run("answer", "1", "Use ls for that.").succeeds();
        carol.run("comment", "1", "What did you try exactly?").succeeds();
        String before = log();
        try (ChoosyMailServer server = new ChoosyMailServer()) {
            ForumRunner mailing = forum.with("FORUM_SMTP", server.address());
            server.answers.put("RCPT TO:<", "450 busy");
            mailing.run("notify").endsWith(ExitCode.FAILURE);
            assertThat(log()).isEqualTo(before);

            server.answers.clear();
            server.answers.put("RCPT TO:<bob@", "450 busy");
            mailing.run("notify").endsWith(ExitCode.FAILURE);
            assertThat(log()).isEqualTo("notify\t1 sent, 2 still due\n" + before);

            server.answers.put("RCPT TO:<bob@", "550 nobody here");
            mailing.run("notify").succeeds();
            mailing.run("notify").succeeds();
            assertThat(log()).isEqualTo("notify\t0 sent, 2 refused\nnotify\t1 sent, 2 still due\n" + before);
        }
    }

    private String log() {
        return forum.run("log", "--fields", "operation,detail")
                .succeeds()
                .result()
                .out();
    }

    @Test
    void tellsOfASelectionThatWasRefusedForNow() throws IOException {
        carol.run("answer", "1", "Use ls for that.", "--notify").succeeds();
        try (ChoosyMailServer server = new ChoosyMailServer()) {
            ForumRunner mailing = forum.with("FORUM_SMTP", server.address());
            mailing.run("notify").succeeds();
            bob.after(Duration.ofMinutes(1)).run("accept", "2").succeeds();
            server.answers.put("RCPT TO:<carol@", "452 too much");
            mailing.after(Duration.ofMinutes(2)).run("notify").endsWith(ExitCode.FAILURE);
            due("carol\tyour answer selected\t2");
            server.answers.clear();
            mailing.after(Duration.ofMinutes(3)).run("notify").succeeds();
            due();
        }
    }

    @Test
    void tellsNoMoreOfWhatIsRefusedForGood() throws IOException {
        carol.run("answer", "1", "Use ls for that.").succeeds();
        carol.run("ask", "How do I sort files?", "By their size.", "--notify").succeeds();
        bob.run("answer", "3", "Use ls with an option.").succeeds();
        try (ChoosyMailServer server = new ChoosyMailServer()) {
            server.answers.put("RCPT TO:<bob@", "550 nobody here");
            server.answers.put(". carol@", "554 looks like spam");
            forum.atTerminal()
                    .with("FORUM_SMTP", server.address())
                    .run("notify")
                    .succeeds()
                    .saysPart("the mail server takes no mail for bob, and nothing was sent there")
                    .saysPart("the mail server takes no mail for carol, and nothing was sent there")
                    .saysPart("\nnothing was sent\n");
            assertThat(server.taken()).isEmpty();
            due();
        }
    }

    @Test
    void goesOnLaterWhereTheServerStopped() throws IOException {
        carol.run("answer", "1", "Use ls for that.").succeeds();
        carol.run("comment", "1", "What did you try exactly?", "--notify").succeeds();
        forum.run("comment", "1", "Both of you should look at ls.").succeeds();
        try (ChoosyMailServer server = new ChoosyMailServer()) {
            ForumRunner mailing = forum.with("FORUM_SMTP", server.address());
            server.answers.put("RCPT TO:<carol@", "");
            mailing.run("notify").endsWith(ExitCode.FAILURE);
            int told = server.taken().size();
            assertThat(told).isBetween(1, 3);

            server.answers.clear();
            mailing.run("notify").succeeds();
            assertThat(server.taken()).hasSize(4 - told).contains("carol@example.org");
            due();

            carol.run("answer", "1", "Use find for that.").succeeds();
            server.answers.put("MAIL FROM", "550 nobody of yours");
            mailing.run("notify").endsWith(ExitCode.FAILURE);
            due("bob\tyour question answered\t5");
        }
    }

    @Test
    void saysThatNobodyIsToBeTold() {
        forum.atTerminal().run("notify").succeeds().prints("").says("nobody is to be told of anything\n");
        forum.atTerminal().run("notify", "--dry-run").succeeds().says("nobody is to be told of anything\n");
        forum.run("notify", "--json").succeeds().prints("[]\n");
    }
}
