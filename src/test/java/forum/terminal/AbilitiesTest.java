package forum.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AbilitiesTest {

    @Test
    void theLocaleThatCountsFirstDecidesOnUnicode() {
        assertThat(unicode(Map.of())).isTrue();
        assertThat(unicode(Map.of("LANG", "C"))).isFalse();
        assertThat(unicode(Map.of("LANG", "de_DE.UTF-8"))).isTrue();
        assertThat(unicode(Map.of("LANG", "de_DE.UTF-8", "LC_ALL", "C"))).isFalse();
        assertThat(unicode(Map.of("LANG", "POSIX", "LC_CTYPE", "C.utf8", "LC_ALL", "")))
                .isTrue();
        assertThat(unicode(Map.of("LC_CTYPE", "C.UTF-8", "FORUM_LOCALE", "C"))).isFalse();
        assertThat(unicode(Map.of("LC_CTYPE", "de_DE.ISO-8859-1"))).isFalse();
    }

    @Test
    void hyperlinksAreForTerminalsThatAreKnownToHaveThem() {
        assertThat(hyperlinks(Map.of("TERM", "xterm-256color"))).isFalse();
        assertThat(hyperlinks(Map.of("TERM", "xterm-kitty"))).isTrue();
        assertThat(hyperlinks(Map.of("TERM", "xterm", "TERM_PROGRAM", "iTerm.app")))
                .isTrue();
        assertThat(hyperlinks(Map.of("TERM", "tmux-256color", "TERM_PROGRAM", "WezTerm")))
                .isFalse();
        assertThat(hyperlinks(Map.of("TERM", "screen", "WT_SESSION", "1"))).isFalse();
        assertThat(hyperlinks(Map.of("TERM", "dumb", "WT_SESSION", "1"))).isFalse();
        assertThat(hyperlinks(Map.of("WT_SESSION", "1"))).isTrue();
        assertThat(hyperlinks(Map.of("KONSOLE_VERSION", "220400"))).isTrue();
        assertThat(hyperlinks(Map.of("VTE_VERSION", "6003"))).isTrue();
        assertThat(hyperlinks(Map.of("VTE_VERSION", "5001"))).isTrue();
        assertThat(hyperlinks(Map.of("VTE_VERSION", "5000"))).isFalse();
        assertThat(hyperlinks(Map.of("VTE_VERSION", "99999999999"))).isFalse();
        assertThat(hyperlinks(Map.of("VTE_VERSION", "new"))).isFalse();
        assertThat(hyperlinks(Map.of("TERM", "dumb", "FORCE_HYPERLINK", "1"))).isTrue();
        assertThat(hyperlinks(Map.of("TERM", "xterm-kitty", "FORCE_HYPERLINK", "0")))
                .isFalse();
    }

    @Test
    void plainIsWhatIsAskedForOrAllThatTheTerminalCan() {
        assertThat(plain(Map.of("TERM", "xterm"))).isFalse();
        assertThat(plain(Map.of("TERM", "vt100", "FORUM_PLAIN", "0"))).isFalse();
        assertThat(plain(Map.of("TERM", "xterm", "FORUM_PLAIN", "1"))).isTrue();
        assertThat(plain(Map.of("TERM", "dumb"))).isTrue();
        assertThat(plain(Map.of("TERM", "dumb-color"))).isTrue();
    }

    private static boolean plain(Map<String, String> variables) {
        return new Abilities(variables).isPlain();
    }

    private static boolean unicode(Map<String, String> variables) {
        return new Abilities(variables).unicode();
    }

    private static boolean hyperlinks(Map<String, String> variables) {
        return new Abilities(variables).hyperlinks();
    }
}
