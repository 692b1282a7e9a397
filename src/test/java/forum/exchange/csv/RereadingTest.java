package forum.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RereadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void keepsNothingOfALineThatIsPassedOver(String end) throws IOException {
        StringBuilder lines = new StringBuilder("a" + end);
        int portion = 16 * 1024;
        // the end of the line falls on both sides of the end of a portion
        for (int length = 20 * portion - 2 * end.length() - 2; length < 20 * portion + 2; length++) {
            try (Rereading text =
                    new Rereading(new StringReader(lines + "x".repeat(length) + end + "b" + end + "c"), 30 * portion)) {
                int room = text.room();

                text.goTo(3);

                assertThat(text.room()).isEqualTo(room);
                assertThat(text.read()).isEqualTo('b');
                text.goTo(4);
                assertThat(text.read()).isEqualTo('c');
            }
        }
    }
}
