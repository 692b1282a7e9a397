package forum.output;

import static org.assertj.core.api.Assertions.assertThat;

import forum.output.text.Meaning;
import forum.output.text.Style;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColoringTest {

    @Test
    void aTerminalGetsColoursUnlessItIsDumb() {
        assertThat(Coloring.AUTO.decide(Map.of("TERM", "xterm"), true)).isTrue();
        assertThat(Coloring.AUTO.decide(Map.of(), true)).isTrue();
        assertThat(Coloring.AUTO.decide(Map.of("TERM", "dumb"), true)).isFalse();
        assertThat(Coloring.AUTO.decide(Map.of("TERM", "xterm"), false)).isFalse();
    }

    @Test
    void theEnvironmentMayWantOtherwise() {
        assertThat(Coloring.AUTO.decide(Map.of("NO_COLOR", "1"), true)).isFalse();
        assertThat(Coloring.AUTO.decide(Map.of("NO_COLOR", ""), true)).isTrue();
        assertThat(Coloring.AUTO.decide(Map.of("CLICOLOR_FORCE", "1"), false)).isTrue();
        assertThat(Coloring.AUTO.decide(Map.of("CLICOLOR_FORCE", "0"), false)).isFalse();
        assertThat(Coloring.AUTO.decide(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), true))
                .isFalse();
    }

    @Test
    void theOptionWins() {
        assertThat(Coloring.ALWAYS.decide(Map.of("NO_COLOR", "1", "TERM", "dumb"), false))
                .isTrue();
        assertThat(Coloring.NEVER.decide(Map.of("CLICOLOR_FORCE", "1"), true)).isFalse();
    }

    @Test
    void colourIsByMeaning() {
        assertThat(new Style(true).apply(Meaning.AUTHOR, "amber")).isEqualTo("\u001b[35mamber\u001b[0m");
        assertThat(Style.PLAIN.apply(Meaning.AUTHOR, "amber")).isEqualTo("amber");
        assertThat(new Style(true).score(0, "0")).isEqualTo("0");
    }
}
