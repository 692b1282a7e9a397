package forum.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainMarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "+ a + b - c!\\+ a + b - c",
                "- a!\\- a",
                "= a!\\= a",
                ": a!\\: a",
                "12. a 3. b!12\\. a 3. b",
                "12) a!12\\) a",
                "12 a.!12 a.",
                ".a!.a",
                "\\a `b` *c* _d_ [e] <f> &g #h |i ~j!\\\\a \\`b\\` \\*c\\* \\_d\\_ \\[e\\] \\<f\\> \\&g \\#h \\|i \\~j"
            })
    void nothingInATitleMeansAnythingToMarkdown(String text, String markdown) {
        assertThat(PlainMarkdown.line(text)).isEqualTo(markdown);
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(PlainMarkdown.line(" a\n\t b ")).isEqualTo("a b");
    }

    @Test
    void linesAndWhatTheyAreIndentedByStay() {
        assertThat(PlainMarkdown.text("a \nb\r\n\nc\n \t d\n" + " ".repeat(50) + "e\n   "))
                .isEqualTo("a\\\nb\n\nc\\\n&nbsp;&nbsp;&nbsp;d\\\n" + "&nbsp;".repeat(40) + "e\n\n");
    }

    @Test
    void aTextInYamlIsOneLineOfPlainCharacters() {
        assertThat(Yaml.quoted("a\"\\\n\u0085\u2028\u2029\u007f\ufeffé🎉"))
                .isEqualTo("\"a\\\"\\\\\\n\\u0085\\u2028\\u2029\\u007f\\ufeffé🎉\"");
    }
}
