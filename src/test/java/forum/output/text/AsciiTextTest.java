package forum.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class AsciiTextTest {

    @Test
    void everySignHasAnAsciiOneOfTheSameWidth() {
        assertThat(AsciiText.of("plain\u001b[1m")).isEqualTo("plain\u001b[1m");
        assertThat(AsciiText.of("• a ◦ b ▪ c ▾ d ↳ e ✓ f… –3 │ ─┼─ ┌─ > „x“ ‘y’ «z»"))
                .isEqualTo("* a o b + c v d > e * f~ -3 | -+- +- > \"x\" 'y' <z>");
        assertThat(AsciiText.of("Zürich, naïve façade, ½ Straße, Łódź, ﬁ"))
                .isEqualTo("Zurich, naive facade, 1 Strase, Lodz, f");
        assertThat(AsciiText.of("日本 שלום 😀 e\u0301 ␛")).isEqualTo("???? ???? ?? e ?");
    }

    @Test
    void tablesStayInLine() {
        for (String text : new String[] {
            "日本│שלום",
            "Ünïcödé…",
            "👍 ok",
            "x²",
            "👩\u200d👩\u200d👧",
            "❤\ufe0f",
            "1\ufe0f\u20e3",
            "▶\ufe0f",
            "👍🏽",
            "🇩🇪",
            "\u0301"
        }) {
            assertThat(AsciiText.of(text)).hasSize(DisplayWidth.of(text)).matches("\\p{ASCII}*");
        }
    }

    @Test
    void aCharacterWrittenInHalvesIsOne() throws IOException {
        StringWriter out = new StringWriter();
        try (AsciiWriter writer = new AsciiWriter(out)) {
            writer.write("a\ud83d");
            writer.write("\ude00b");
            writer.write("");
        }
        assertThat(out).hasToString("a??b");
    }
}
