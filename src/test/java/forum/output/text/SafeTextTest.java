package forum.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @Test
    void controlCharactersAppearAsPictures() {
        assertThat(SafeText.line("\u001b[31mred\u0007\u007f\u0000")).isEqualTo("␛[31mred␇␡␀");
        assertThat(SafeText.line("a\u009b31mb\u0085c")).isEqualTo("a\ufffd31mb\ufffdc");
        assertThat(SafeText.line("over\rwritten")).isEqualTo("over␍written");
    }

    @Test
    void lineEndsAndTabsStayWhereTheCallerSays() {
        assertThat(SafeText.line("a\tb\nc\r\nd\u2028e\u2029f")).isEqualTo("a b c d e f");
        assertThat(SafeText.block("a\tb\nc\r\nd\u2028e\u2029f")).isEqualTo("a\tb\nc\nd\ne\nf");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200b,
                0x2060, 0xfeff, 0xad, 0x34f, 0x115f, 0x3164, 0xffa0, 0x180e, 0xfff9, 0xe0001, 0xe0041, 0xfe0f, 0xe0100,
                0xfffe, 0xfdd0, 0x1ffff, 0x200c, 0x200d, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180f, 0xfe00,
                0xe01ef, 0xe0020, 0xe007f, 0xfdef, 0xffff
            })
    void invisibleCharactersAreSeen(int c) {
        assertThat(SafeText.line("admin" + Character.toString(c) + "x")).isEqualTo("admin\ufffdx");
    }

    @Test
    void aSentenceLosesItsMiddleWhenItIsTooLong() {
        String whole = "no user '" + "😀".repeat(459) + "'; look well";
        assertThat(SafeText.sentence(whole)).isEqualTo(whole);
        assertThat(SafeText.sentence("no user '" + "😀".repeat(460) + "'; look well"))
                .isEqualTo("no user '" + "😀".repeat(231) + "…" + "😀".repeat(228) + "'; look well");
    }

    @Test
    void loneSurrogatesAreReplaced() {
        assertThat(SafeText.line("a\ud800b\udc00")).isEqualTo("a\ufffdb\ufffd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "naïve café –…",
                "👩‍👩‍👧",
                "❤️‍🔥",
                "#️⃣ *️⃣ 0️⃣ 9️⃣ ©️ ®️",
                "\u0600\u0605 \u06dd \u070f \u0890\u0891 \u08e2 \ud804\udcbd\ud804\udccd",
                "👍🏽",
                "🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "🇩🇪",
                "می‌خواهم",
                "क्‍ष",
                "日本語",
                "𝒳\u0301"
            })
    void realTextIsUntouched(String text) {
        assertThat(SafeText.line(text)).isEqualTo(text);
        assertThat(SafeText.block(text)).isEqualTo(text);
    }

    @Test
    void nothingHarmfulEverPasses() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
            }
            assertThat(SafeText.line(text.toString()).codePoints())
                    .noneMatch(c -> Character.getType(c) == Character.CONTROL)
                    .noneMatch(c -> c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069)
                    .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        }
    }
}
