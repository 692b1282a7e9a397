package forum.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FullScreenTest {

    private static final Streams PERSON = new Streams(true, true, true);

    @Test
    void needsAPersonAtATerminalThatCanDoMoreThanPrint() {
        Map<String, String> xterm = Map.of("TERM", "xterm");

        assertThat(FullScreen.of(xterm, PERSON)).contains(new FullScreen("xterm", true));
        assertThat(FullScreen.of(xterm, new Streams(true, false, true))).isEmpty();
        assertThat(FullScreen.of(xterm, new Streams(false, true, true))).isEmpty();
        assertThat(FullScreen.of(Map.of("TERM", "dumb"), PERSON)).isEmpty();
        assertThat(FullScreen.of(Map.of(), PERSON)).isEmpty();
        assertThat(FullScreen.of(Map.of("TERM", "xterm", "FORUM_PLAIN", "1"), PERSON))
                .isEmpty();
    }

    @Test
    void followsTheLocale() {
        assertThat(isUnicode("LANG", "de_DE.UTF-8")).isTrue();
        assertThat(isUnicode("LANG", "de_DE.ISO-8859-1")).isFalse();
        assertThat(isUnicode("LANG", "de_DE.UTF-8", "LC_ALL", "C")).isFalse();
        assertThat(isUnicode("LANG", "C", "LC_CTYPE", "C.utf8")).isTrue();
        assertThat(isUnicode("LC_CTYPE", "C.UTF-8", "FORUM_LOCALE", "C")).isFalse();
    }

    private static boolean isUnicode(String... variables) {
        Map<String, String> all = new HashMap<>(Map.of("TERM", "xterm"));
        for (int i = 0; i < variables.length; i += 2) {
            all.put(variables[i], variables[i + 1]);
        }
        return FullScreen.of(all, PERSON).orElseThrow().unicode();
    }
}
