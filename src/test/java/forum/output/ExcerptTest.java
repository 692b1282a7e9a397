package forum.output;

import static org.assertj.core.api.Assertions.assertThat;

import forum.Saying;
import forum.model.Format;
import forum.model.Post;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void isTheBeginningOfTheText() {
        assertThat(Excerpt.of(comment("  Take a walk\nand a rest. ", Format.MARKDOWN)))
                .isEqualTo("Take a walk\nand a rest.");
        assertThat(Excerpt.of(comment("x".repeat(1000), Format.TEXT))).isEqualTo("x".repeat(400));
        assertThat(Excerpt.of(comment("", Format.TEXT))).isEmpty();
    }

    @Test
    void endsWithNoHalfOfACharacter() {
        assertThat(Excerpt.of(comment("x".repeat(399) + "🦊", Format.TEXT))).isEqualTo("x".repeat(399));
    }

    @Test
    void hasNoTags() {
        assertThat(Excerpt.of(comment("<p>Take a <b>walk</b></p>", Format.HTML)))
                .isEqualTo("Take a walk");
        assertThat(Excerpt.of(comment("<p>Take a <b>walk</b></p>", Format.TEXT)))
                .isEqualTo("<p>Take a <b>walk</b></p>");
    }

    private static Post comment(String body, Format format) {
        return Saying.comment(Sample.comment(2, 1, Sample.AMBER, body, 0), body, format);
    }
}
