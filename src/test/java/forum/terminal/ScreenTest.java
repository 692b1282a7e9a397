package forum.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreenTest {

    @Test
    void takesTheSizeFromTheEnvironment() {
        Screen screen = new Screen(Map.of("COLUMNS", "100", "LINES", "30"), false);

        assertThat(screen.columns()).isEqualTo(100);
        assertThat(screen.rows()).isEqualTo(30);
    }

    @Test
    void isOfTheUsualSizeWhereNobodyKnows() {
        Screen screen = new Screen(Map.of("COLUMNS", "wide", "LINES", "-3"), false);

        assertThat(screen.columns()).isEqualTo(80);
        assertThat(screen.rows()).isEqualTo(24);
    }

    @Test
    void isNeverAbsurdlyLarge() {
        assertThat(new Screen(Map.of("COLUMNS", "99999"), false).columns()).isEqualTo(10_000);
        assertThat(new Screen(Map.of("COLUMNS", "999999999999"), false).columns())
                .isEqualTo(80);
    }
}
