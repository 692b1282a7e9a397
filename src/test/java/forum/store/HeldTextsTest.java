package forum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeldTextsTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final HeldTexts held = new HeldTexts();

    @Test
    void givesBackWhatWasAddedOldestFirst() {
        held.add(text(1, "Title", "Body"));
        held.add(text(2, null, "Reply"));
        held.add(text(3, "", ""));

        assertNext(text(1, "Title", "Body"));
        assertNext(text(2, null, "Reply"));
        assertNext(text(3, "", ""));
        assertThat(held.bytes()).isZero();
        assertThatThrownBy(held::remove).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void countsTheBytesOfWhatWaits() {
        int first = held.add(text(1, "äö", "x"));
        int second = held.add(text(2, null, "xyz"));

        assertThat(first).isEqualTo(24 + 4 + 1 + 3 + 2);
        assertThat(second).isEqualTo(24 + 3 + 3);
        assertThat(held.bytes()).isEqualTo(first + second);
        held.remove();
        assertThat(held.bytes()).isEqualTo(second);
    }

    @Test
    void takesATextLargerThanABlock() {
        String large = "x".repeat(3 * MEGABYTE);
        held.add(text(1, null, "small"));
        held.add(text(2, "large", large));
        held.add(text(3, null, "small again"));

        assertNext(text(1, null, "small"));
        assertNext(text(2, "large", large));
        assertNext(text(3, null, "small again"));
    }

    @Test
    void usesItsBlocksAgainWithoutMixingThemUp() {
        Random random = new Random(7);
        Queue<HeldTexts.Text> expected = new ArrayDeque<>();
        for (int id = 0; id < 2000; id++) {
            HeldTexts.Text text = text(id, id % 3 == 0 ? "t" + id : null, "b".repeat(random.nextInt(20_000)) + id);
            held.add(text);
            expected.add(text);
            while (held.bytes() > 2 * MEGABYTE) {
                assertNext(expected.remove());
            }
        }
        while (!expected.isEmpty()) {
            assertNext(expected.remove());
        }
        assertThat(held.bytes()).isZero();
    }

    private static HeldTexts.Text text(long id, String title, String body) {
        byte[] closed = id % 2 == 0 ? null : utf8("no");
        return new HeldTexts.Text(id, title == null ? null : utf8(title), utf8(body), utf8("a b"), closed);
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private void assertNext(HeldTexts.Text expected) {
        HeldTexts.Text next = held.remove();
        assertThat(next.id()).isEqualTo(expected.id());
        assertThat(next.title()).isEqualTo(expected.title());
        assertThat(next.body()).isEqualTo(expected.body());
        assertThat(next.tags()).isEqualTo(expected.tags());
        assertThat(next.closed()).isEqualTo(expected.closed());
    }
}
