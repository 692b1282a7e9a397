package forum;

import forum.domain.Forum;
import forum.domain.Transaction;
import forum.domain.Upkeep;
import forum.domain.Who;
import forum.exchange.Entry;
import forum.exchange.Input;
import forum.exchange.Place;
import forum.exchange.Source;
import forum.exchange.export.Exporting;
import forum.exchange.json.JsonSource;
import forum.exchange.merge.ImportSummary;
import forum.exchange.merge.Importing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/** A copy of a forum in a file of its own, with a clock that a test sets and identifiers that repeat. */
public final class ForumCopy implements AutoCloseable {

    /** How tests import unless they say otherwise. */
    public static final Importing.Options STRICT = new Importing.Options(null, false, false, false);

    private final Forum forum;
    private final HandClock clock;
    private final List<String> heard = new ArrayList<>();

    private ForumCopy(Path file, long seed) {
        Random random = new Random(seed);
        this.clock = new HandClock(ForumRunner.START);
        this.forum = new Forum(file, clock, () -> new UUID(random.nextLong(), random.nextLong()), () -> {});
    }

    /** A copy in this file, which need not exist; the name of the file decides its identifiers. */
    public static ForumCopy at(Path file) {
        return new ForumCopy(file, file.getFileName().toString().hashCode());
    }

    /** The front door. */
    public Forum forum() {
        return forum;
    }

    /** The time by this copy's clock. */
    public Instant now() {
        return clock.instant();
    }

    /** Lets time pass; a negative time puts the clock wrong. */
    public ForumCopy wait(Duration time) {
        clock.now = clock.now.plus(time);
        return this;
    }

    /** Changes the forum as this user. */
    public <T> T as(String handle, Function<Transaction, T> work) {
        return forum.write("test", new Who.Member(handle), work);
    }

    /** Reads the forum as a moderator would. */
    public <T> T read(Function<Transaction, T> work) {
        return forum.read(new Who.Member("root"), work);
    }

    /** Runs SQL behind the back of the program. */
    public int tamper(String sql, Object... values) {
        return as("root", transaction -> transaction.sql().update(sql, values));
    }

    /** A number that SQL finds. */
    public long number(String sql) {
        return read(transaction -> transaction.sql().one(sql, row -> row.number(1)));
    }

    /** Imports files of the format. */
    public ImportSummary take(String... files) {
        return take(STRICT, files);
    }

    /** Imports files of the format. */
    public ImportSummary take(Importing.Options options, String... files) {
        List<Source> inputs = new ArrayList<>();
        for (String file : files) {
            inputs.add(input(file.getBytes(StandardCharsets.UTF_8)));
        }
        return take(options, inputs);
    }

    /** Imports a file of the format. */
    public ImportSummary take(byte[] file) {
        return take(STRICT, List.of(input(file)));
    }

    /** Imports files of the format. */
    public ImportSummary take(Importing.Options options, List<Source> inputs) {
        heard.clear();
        return Importing.run(forum, new Who.Member("root"), inputs, options, new Importing.Listener() {
            @Override
            public void rejected(Place place, String reason, Entry entry) {
                heard.add(place + ": " + reason);
            }

            @Override
            public void warned(String message) {
                heard.add(message);
            }
        });
    }

    /** What the last import said besides its summary. */
    public List<String> heard() {
        return heard;
    }

    /** The file that tests call {@code file.json}. */
    public static Source input(byte[] bytes) {
        return new JsonSource(new Input("file.json", new ByteArrayInputStream(bytes), bytes.length));
    }

    /** The whole forum in one of the two dresses. */
    public String export(boolean lines) {
        return export(new Exporting.Options(Optional.empty(), Optional.empty(), lines));
    }

    /** What these options choose. */
    public String export(Exporting.Options options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporting.run(forum, new Who.Member("root"), options, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The whole forum, one record a line, without the header, which alone may differ between copies. */
    public String records() {
        String all = export(true);
        return all.substring(all.indexOf('\n') + 1);
    }

    /** What the doctor finds. */
    public Upkeep.Diagnosis examine() {
        return forum.examine(new Who.Member("root"), false);
    }

    @Override
    public void close() {
        forum.close();
    }

    private static final class HandClock extends Clock {

        private Instant now;

        private HandClock(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
