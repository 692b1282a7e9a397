package forum.cli.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forum.model.ForumException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    @Test
    void readsWhatIsSaidAndAddsTheUsualPorts() {
        assertThat(MailServer.parse("smtp://localhost")).isEqualTo(new MailServer(false, "localhost", 25, null, null));
        assertThat(MailServer.parse("smtp://amber:a%20b@mail.example.org"))
                .isEqualTo(new MailServer(false, "mail.example.org", 587, "amber", "a b"));
        assertThat(MailServer.parse("smtps://amber:p:w@mail.example.org"))
                .isEqualTo(new MailServer(true, "mail.example.org", 465, "amber", "p:w"));
        assertThat(MailServer.parse("smtp://mail.example.org:2525").port()).isEqualTo(2525);
        assertThat(MailServer.parse("smtp://mail.example.org:65535").port()).isEqualTo(65_535);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "http://localhost", "smtp://", "smtp://se cret@x", "smtp://localhost:65536"})
    void refusesWithoutRepeatingWhatMayHoldAPassword(String text) {
        assertThatThrownBy(() -> MailServer.parse(text))
                .isInstanceOf(ForumException.class)
                .hasMessage("FORUM_SMTP does not name a mail server");
    }

    @Test
    void wantsAPasswordWithAUser() {
        assertThatThrownBy(() -> MailServer.parse("smtp://amber@mail.example.org"))
                .isInstanceOf(ForumException.class)
                .hasMessage("FORUM_SMTP names a user without a password");
    }
}
