package forum.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import forum.terminal.ProgressLine.Amount;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "312400000, 1000000000, 45100000, 312 MB of 1.0 GB · 31% · 45.1 MB/s · 0:16 left",
        "999, 7300000, 2000, 999 B of 7.3 MB · 0% · 2.0 kB/s · 1:00:50 left",
        "0, 3600, 1, 0 B of 3.6 kB · 0% · 1 B/s · 1:00:00 left",
        "0, 3599, 1, 0 B of 3.6 kB · 0% · 1 B/s · 59:59 left",
        "1000, 2000, 0, 1.0 kB of 2.0 kB · 50% · 0 B/s",
        "1234, -1, 1000, 1.2 kB · 1.0 kB/s",
        "999499, -1, 99949, 999 kB · 99.9 kB/s",
        "999500, -1, 99950, 1.0 MB · 100 kB/s",
        "5000000000000000, -1, 1, 5000 TB · 1 B/s",
        "2000, 2000, 1000, 2.0 kB of 2.0 kB · 100% · finishing",
        "0, 0, 0, 0 B · finishing"
    })
    void saysHowFarHowFastAndHowLong(long done, long whole, double rate, String words) {
        assertThat(ProgressText.of(done, whole, rate, 80)).isEqualTo(words);
    }

    @Test
    void fitsTheTerminal() {
        assertThat(ProgressText.of(312_400_000, 1_000_000_000, 1, 10)).isEqualTo("312 MB of ");
        assertThat(ProgressText.of(1, 2, 1, -1)).isEmpty();
    }

    @Test
    void redrawsOneLineAndWipesIt() {
        StringWriter terminal = new StringWriter();
        long[] done = {1000};
        ProgressLine line = new ProgressLine(terminal, () -> 80, () -> new Amount(done[0], 4000));

        line.draw(SECOND, 80);
        done[0] = 3000;
        line.draw(2 * SECOND, 80);
        line.aside(() -> terminal.append("warning: x\n"));
        line.draw(3 * SECOND, 80);
        line.close();

        assertThat(terminal)
                .hasToString("\r1.0 kB of 4.0 kB · 25% · 1.0 kB/s · 0:03 left\u001b[K"
                        + "\r3.0 kB of 4.0 kB · 75% · 2.0 kB/s · 0:01 left\u001b[K"
                        + "\r\u001b[Kwarning: x\n"
                        + "\r3.0 kB of 4.0 kB · 75% · 1.0 kB/s · 0:01 left\u001b[K"
                        + "\r\u001b[K");
    }

    @Test
    void drawsNothingOnceItIsClosedOrBeforeItIsTime() {
        StringWriter terminal = new StringWriter();
        ProgressLine line = ProgressLine.start(terminal, true, () -> 80, () -> new Amount(1, 2));
        line.close();
        line.draw(SECOND, 80);
        assertThat(line.during(() -> 7)).isEqualTo(7);

        assertThat(terminal.toString()).isEmpty();
    }
}
