package forum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.store.Sql;
import forum.store.log.OperationLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A forum so large that two connections read it. */
class LargeForumTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final Who AMBER = new Who.Member("amber");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void begin() throws Exception {
        file = folder.resolve("forum.db");
        StringBuilder records = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            records.append("""
                    {"title": "Question %d", "body": "%s", "author": "amber", "id": %d,
                     "votes": [{"by": "bob", "value": 1}, {"by": "Carla", "value": -1}],
                     "flags": [{"by": "bob", "reason": "long"}],
                     "answers": [{"body": "Answer %d", "author": "bob", "upvotes": %d,
                       "revisions": [{"by": "carla", "at": "2024-01-02T03:04:05Z", "body": "An answer"}]}]}
                    """.formatted(i, "x".repeat(MEGABYTE), i, i, i).replaceAll("\n *", " ") + "\n");
        }
        try (ForumCopy copy = ForumCopy.at(file)) {
            copy.take(records.toString());
        }
        assertThat(Files.size(file)).isGreaterThan(4L * MEGABYTE);
    }

    @Test
    void isReadByTwoConnectionsThatSeeTheSameStateThoughSomebodyWritesBetweenTheirBeginnings() {
        AtomicInteger writes = new AtomicInteger();
        try (Forum other = open(Clock.systemUTC())) {
            Clock busy = new Interrupting(() -> {
                if (writes.incrementAndGet() <= 3) {
                    write(other);
                }
            });
            try (Forum forum = open(busy)) {
                long[] seen = forum.readMuch(AMBER, (first, second) -> {
                    write(other);
                    return new long[] {last(first.sql()), last(second.orElseThrow())};
                });
                assertThat(seen[0]).isEqualTo(seen[1]).isGreaterThan(3);
                assertThat(writes).hasValue(4);
            }
        }
    }

    @Test
    void isReadByOneConnectionWhereSomebodyWritesAllTheTime() {
        try (Forum other = open(Clock.systemUTC());
                Forum forum = open(new Interrupting(() -> write(other)))) {
            assertThat(forum.<Boolean>readMuch(AMBER, (first, second) -> second.isPresent()))
                    .isFalse();
        }
    }

    @Test
    void isExportedAsItWasTold() {
        try (ForumCopy large = ForumCopy.at(file);
                ForumCopy copy = ForumCopy.at(folder.resolve("copy.db"))) {
            String exported = large.export(true);
            assertThat(exported.split("\"by\":\"bob\",\"value\":1", -1)).hasSize(6);
            assertThat(exported.split("\"reason\":\"long\"", -1)).hasSize(6);
            assertThat(exported).contains("\"up\":5").contains("\"body\":\"An answer\"");
            copy.take(exported);
            assertThat(copy.records()).isEqualTo(large.records());
        }
    }

    private static void write(Forum forum) {
        forum.write("test", AMBER, transaction -> {
            transaction.note("something");
            return null;
        });
    }

    private static long last(Sql sql) {
        return new OperationLog(sql).lastNumber();
    }

    private Forum open(Clock clock) {
        return new Forum(file, clock, UUID::randomUUID, () -> {});
    }

    /** Does something whenever it is asked for the time, which a forum does when it begins to read. */
    private static final class Interrupting extends Clock {

        private final Runnable interruption;

        private Interrupting(Runnable interruption) {
            this.interruption = interruption;
        }

        @Override
        public Instant instant() {
            interruption.run();
            return Instant.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
