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
import java.util.concurrent.atomic.AtomicBoolean;
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

    @Test
    void aReaderThatIsStoppedIsLeftTimeToPutItsFilesAway() {
        AtomicBoolean putAway = new AtomicBoolean();
        Pipeline pipeline = new Pipeline(new PutsAway(Thread.currentThread(), putAway), null, Instant.EPOCH, false);

        assertThatIllegalStateException()
                .isThrownBy(() -> pipeline.run(item -> {
                    throw new IllegalStateException("enough");
                }));

        assertThat(putAway).isTrue();
    }

    /** Finds a bad record, reads on until it is stopped, and has something to put away once the other thread waits. */
    private record PutsAway(Thread importing, AtomicBoolean putAway) implements Source {

        @Override
        public String name() {
            return "files of its own";
        }

        @Override
        public void read(EntrySink sink) {
            sink.reject(new Place(name(), 1, 1), "bad");
            while (!Thread.currentThread().isInterrupted() || importing.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            putAway.set(true);
        }

        @Override
        public Progress progress() {
            return new Progress(0, -1);
        }

        @Override
        public void close() {}
    }

    private static void waitForReading(String name) throws InterruptedException {
        for (Thread thread : Set.copyOf(Thread.getAllStackTraces().keySet())) {
            if (Set.of("reading " + name, "checking " + name).contains(thread.getName())) {
                thread.join(10_000);
            }
        }
    }
}
