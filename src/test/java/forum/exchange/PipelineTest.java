package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import forum.exchange.json.JsonSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PipelineTest {

    @Test
    void readingEndsQuietlyWhenNobodyTakesAnyMore() throws InterruptedException {
        List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> uncaught.add(error));
        try {
            byte[] badLines = "x\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
            Pipeline pipeline = new Pipeline(
                    new JsonSource(new Input("bad lines", new ByteArrayInputStream(badLines), -1)),
                    null,
                    Instant.EPOCH,
                    true);
            assertThatIllegalStateException()
                    .isThrownBy(() -> pipeline.run(item -> {
                        throw new IllegalStateException("enough");
                    }));
            waitForReading("bad lines");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
        assertThat(uncaught).isEmpty();
    }

    private static void waitForReading(String name) throws InterruptedException {
        for (Thread thread : Set.copyOf(Thread.getAllStackTraces().keySet())) {
            if (Set.of("reading " + name, "checking " + name).contains(thread.getName())) {
                thread.join(10_000);
            }
        }
    }
}
