package forum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8TextTest {

    @Test
    void holdsTheBytesOfAText() {
        Utf8Text text = Utf8Text.of("é€😀");

        assertThat(text.bytes()).isEqualTo("é€😀".getBytes(StandardCharsets.UTF_8));
        assertThat(new Utf8Text(text.bytes()).toString()).isEqualTo("é€😀");
        assertThat(new Utf8Text(text.bytes()).length()).isEqualTo(4);
        assertThat(Utf8Text.of(null) == null).isTrue();
    }

    @Test
    void isEqualToTheSameBytesOnly() {
        assertThat((Object) Utf8Text.of("é"))
                .isEqualTo(new Utf8Text("é".getBytes(StandardCharsets.UTF_8)))
                .hasSameHashCodeAs(new Utf8Text("é".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(Utf8Text.of("e"))
                .isNotEqualTo("é");
    }

    @Test
    void isOrderedByCodePoint() {
        assertThat(List.of(Utf8Text.of("😀"), Utf8Text.of("\ue000"), Utf8Text.of("é"), Utf8Text.of("e")))
                .isSortedAccordingTo((left, right) -> right.compareTo(left));
    }

    @Test
    void encodesAPartOfABuffer() {
        assertThat(Utf8Text.encode("xé😀y".toCharArray(), 1, 3)).contains(Utf8Text.of("é😀"));
        assertThat(Utf8Text.encode("xé😀y".toCharArray(), 1, 0)).contains(Utf8Text.of(""));
    }

    @Test
    void cannotEncodeHalfOfASurrogatePair() {
        assertThat(Utf8Text.encode("xé😀y".toCharArray(), 1, 2)).isEmpty();
        assertThat(Utf8Text.encode("\ude00".toCharArray(), 0, 1)).isEmpty();
    }
}
