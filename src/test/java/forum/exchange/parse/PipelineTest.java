package forum.exchange.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import forum.ForumCopy;
import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Input;
import forum.exchange.Place;
import forum.exchange.Positioned;
import forum.exchange.PostBuilder;
import forum.exchange.Source;
import forum.exchange.json.JsonSource;
import forum.exchange.merge.ImportSummary;
import forum.exchange.merge.Importing;
import forum.model.ForumException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {

    @TempDir
    Path folder;

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

    @Test
    void aReaderThatBreaksDownIsNotWaitedFor() {
        Pipeline pipeline = new Pipeline(
                new Told(sink -> {
                    throw new NoClassDefFoundError("gone");
                }),
                null,
                Instant.EPOCH,
                true);

        assertThatExceptionOfType(NoClassDefFoundError.class).isThrownBy(() -> pipeline.run(item -> {}));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatStandsBeforeTheEndOfADamagedFileIsTakenFirst(boolean apart) {
        Pipeline pipeline = new Pipeline(
                new Told(sink -> {
                    sink.note("read");
                    throw ForumException.badInput("cut off");
                }),
                null,
                Instant.EPOCH,
                apart);
        List<Pipeline.Item> taken = new ArrayList<>();

        assertThatExceptionOfType(ForumException.class)
                .isThrownBy(() -> pipeline.run(taken::add))
                .withMessage("cut off");

        assertThat(taken).containsExactly(new Pipeline.Item.Note("read"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRecordThatThereIsNoMemoryForHasItsPlace(boolean apart) {
        Place place = new Place("votes.json", 7, 1);
        Pipeline pipeline = new Pipeline(
                new Told(sink -> sink.accept(new Positioned(exhausting(), place))), null, Instant.EPOCH, apart);
        List<Pipeline.Item> taken = new ArrayList<>();

        pipeline.run(taken::add);

        assertThat(taken).containsExactly(new Pipeline.Item.Bad(place, Source.TOO_LARGE, null));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsTooLargeToBeReadIsBadInput(boolean deep) {
        Pipeline pipeline = new Pipeline(
                new Told(sink -> {
                    throw deep ? new StackOverflowError() : new OutOfMemoryError();
                }),
                null,
                Instant.EPOCH,
                true);

        assertThatExceptionOfType(ForumException.class)
                .isThrownBy(() -> pipeline.run(item -> {}))
                .withMessage("told: a record is too large to be read")
                .matches(refusal -> refusal.kind() == ForumException.Kind.BAD_INPUT);
    }

    @Test
    void aRecordThatThereIsNoMemoryToWriteHasItsPlace() {
        Entry user = new Entry.User(
                null, "amber", null, null, null, null, null, null, null, null, null, null, new Exhausting<>(), null);
        try (ForumCopy copy = ForumCopy.at(folder.resolve("forum.db"))) {
            List<Source> sources =
                    List.of(new Told(sink -> sink.accept(new Positioned(user, new Place("users.json", 7, 1)))));

            assertThatExceptionOfType(ForumException.class)
                    .isThrownBy(() -> copy.take(ForumCopy.STRICT, sources))
                    .withMessage("users.json, line 7, column 1: " + Source.TOO_LARGE);
        }
    }

    /** As much as a pipe gives at once, and in the middle of a record no memory. */
    @Test
    void aRecordThatThereIsNoMemoryToReadHasItsPlace() {
        String text = "x".repeat(30_000);
        byte[] file = ("{\"title\": \"One\"}\n{\"title\": \"" + text + "\"}\n{\"title\": \"Three\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        InputStream once = new FilterInputStream(new ByteArrayInputStream(file)) {
            private boolean exhausted;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (!exhausted && in.available() < 20_000) {
                    exhausted = true;
                    throw new OutOfMemoryError();
                }
                return super.read(buffer, offset, Math.min(length, 4_000));
            }
        };
        try (ForumCopy copy = ForumCopy.at(folder.resolve("forum.db"))) {
            ImportSummary summary = copy.take(
                    new Importing.Options(null, false, true, false),
                    List.of(new JsonSource(new Input("file.json", once, -1))));

            assertThat(copy.heard()).containsExactly("file.json, line 2, column 1: " + Source.TOO_LARGE);
            assertThat(summary.of(ImportSummary.Outcome.ADDED)).isEqualTo(2);
        }
    }

    private static Entry.Question exhausting() {
        return new PostBuilder().title("Many votes").votes(new Exhausting<>()).question();
    }

    /** A list of one thing too many. */
    private static final class Exhausting<T> extends AbstractList<T> {

        @Override
        public T get(int index) {
            throw new OutOfMemoryError();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Tells what a test wants it to tell. */
    private record Told(Consumer<EntrySink> telling) implements Source {

        @Override
        public String name() {
            return "told";
        }

        @Override
        public void read(EntrySink sink) {
            telling.accept(sink);
        }

        @Override
        public Progress progress() {
            return new Progress(0, -1);
        }

        @Override
        public void close() {}
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
