package forum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Format;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void htmlLosesItsTags() {
        assertThat(PlainText.of("<p>a &amp; <b>b</b></p><p>c</p><script>d</script>", Format.HTML))
                .isEqualTo("a & b c");
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(PlainText.of("a *b* <c>", Format.MARKDOWN)).isEqualTo("a *b* <c>");
        assertThat(PlainText.of("a *b* <c>", Format.TEXT)).isEqualTo("a *b* <c>");
    }
}
