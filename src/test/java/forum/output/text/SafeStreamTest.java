package forum.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeStreamTest {

    private static final String TEXT = "a\u001b[31m\tb\r\nc\u009b1m 日本 😀 \u202ed\re\n".repeat(900);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 4096, 100_000})
    void writesWhatIsSafeInWhateverPiecesItComes(int piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        try (SafeStream safe = new SafeStream(out)) {
            for (int at = 0; at < bytes.length; at += piece) {
                safe.write(bytes, at, Math.min(piece, bytes.length - at));
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(SafeText.block(TEXT));
    }
}
