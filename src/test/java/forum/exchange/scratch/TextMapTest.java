package forum.exchange.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextMapTest {

    @TempDir
    Path folder;

    @Test
    void remembersWhatItWasToldLast() throws IOException {
        try (TextMap texts = new TextMap(folder)) {
            texts.put(1, "fern");
            texts.put(2, "");
            assertThat(texts.get(1)).isEqualTo("fern");

            texts.put(1, "東の町");

            assertThat(texts.get(1)).isEqualTo("東の町");
            assertThat(texts.get(2)).isEmpty();
            assertThat(texts.get(3)).isNull();
        }
    }

    @Test
    void holdsMoreThanStaysInMemory() throws IOException {
        try (TextMap texts = new TextMap(folder)) {
            for (int key = 0; key < 60_000; key++) {
                texts.put(key, "user " + key);
            }
            for (int key = 0; key < 60_000; key++) {
                assertThat(texts.get(key)).isEqualTo("user " + key);
            }
            assertThat(texts.get(0)).isEqualTo("user 0");
        }
    }

    @Test
    void takesTextsUpToItsLimit() throws IOException {
        String longest = "x".repeat((1 << 16) - 1);
        try (TextMap texts = new TextMap(folder)) {
            texts.put(1, "before");
            texts.put(2, longest);

            assertThat(texts.get(2)).isEqualTo(longest);
            assertThat(texts.get(1)).isEqualTo("before");
            assertThatIllegalArgumentException().isThrownBy(() -> texts.put(3, longest + "x"));
        }
    }
}
