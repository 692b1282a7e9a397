package forum.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "naïve, 5",
        "nai\u0308ve, 5",
        "日本語, 6",
        "ﾊﾝｶｸ, 4",
        "한글, 4",
        "한, 2",
        "🦊, 2",
        "👩‍👩‍👧, 2",
        "❤️, 2",
        "❤, 1",
        "👍🏽, 2",
        "🇩🇪, 2",
        "🇩🇪🇫🇷, 4",
        "1️⃣, 2",
        "␛, 1",
        "–…, 2",
        "क्‍ष, 2",
        "𠀀, 2",
        "\u2068שלום\u2069, 4",
        "\u2066a\u2069, 1",
        "می\u200cخواهم, 7",
        "\u1112\u1161\u11ab, 2",
        "\uac00\u11a8, 2",
        "\ud7a3\u11ff, 2",
        "🇦🇿, 2",
        "🇦, 1",
        "🇦🇿🇦, 3",
        "🇦x, 2",
        "👍🏻, 2",
        "👍🏿, 2",
        "✌️🏽, 2",
        "🏽, 2",
        "🏻🏿, 4",
        "a 🏽, 4",
        "\ud83e\udef1🏻\u200d\ud83e\udef2🏿, 2",
        "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f, 2"
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef, 6, abcdef",
        "abcdef, 5, abcd…",
        "abc def, 5, abc…",
        "日本語, 6, 日本語",
        "日本語, 5, 日本…",
        "日本語, 4, 日…",
        "a👩‍👩‍👧b, 3, a…",
        "🇦🇿bc, 2, …",
        "🇿🇦bc, 2, …",
        "ne\u0301e\u0301e, 3, ne\u0301…",
        "abc, 1, …",
        "abc, 0, ''"
    })
    void shortensWithoutBreakingACharacter(String text, int columns, String shown) {
        assertThat(DisplayWidth.shorten(text, columns)).isEqualTo(shown);
        assertThat(DisplayWidth.of(shown)).isLessThanOrEqualTo(columns);
    }

    @Test
    void wrapsAtBlanks() {
        assertThat(Wrap.words("the quick  brown fox", 10)).containsExactly("the quick", "brown fox");
        assertThat(Wrap.words("  ", 10)).isEmpty();
        assertThat(Wrap.words("a abcdefghij b", 4)).containsExactly("a", "abcd", "efgh", "ij b");
        assertThat(Wrap.words("日本語日本語", 5)).containsExactly("日本", "語日", "本語");
        assertThat(Wrap.words("日本", 1)).containsExactly("日", "本");
    }

    @Test
    void longTextIsNoTrouble() {
        String word = "e\u0301".repeat(300_000);

        assertThat(Wrap.words(word, 80)).hasSize(3750);
        assertThat(DisplayWidth.of("a" + "\u0301".repeat(300_000))).isEqualTo(1);
        assertThat(Wrap.words("a".repeat(500_000), 3)).hasSize(166_667).contains("aaa", "aa");
        assertThat(List.of(DisplayWidth.shorten(word, 3))).containsExactly("e\u0301e\u0301…");
    }
}
