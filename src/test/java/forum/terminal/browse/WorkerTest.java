package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.ForumException;
import forum.model.PostId;
import forum.terminal.Assignment;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is asked of the forum while the keys go on being answered. */
class WorkerTest {

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Endless forum = new Endless();
    private final Worker worker = new Worker(forum, Runnable::run);

    /** A forum in which reading post #1 takes until somebody interrupts it and the test lets it end. */
    private static final class Endless implements ForumAccess {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch interrupted = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public Reading read(PostId post) {
            if (post.value() == 1) {
                begun.countDown();
                await(interrupted);
                await(released);
                throw ForumException.interrupted("interrupted");
            }
            return Sample.reading();
        }

        @Override
        public Slice list(Wanted wanted) {
            return Sample.slice(1, false);
        }

        @Override
        public Assignment assignment(Writing writing) {
            return new Assignment("test", "", List.of(), ".md");
        }

        @Override
        public Outcome perform(Deed deed) {
            throw ForumException.refused("no");
        }

        @Override
        public void interrupt() {
            interrupted.countDown();
        }
    }

    @Test
    void aReadThatIsNotWantedAnyMoreIsStoppedOrNotBegun() throws InterruptedException {
        read(1);
        await(forum.begun);
        read(2);
        read(3);
        forum.released.countDown();

        assertThat(next()).isEqualTo(new Event.Failed(1, "interrupted"));
        assertThat(next()).isEqualTo(new Event.Refused("read 3"));
        worker.close();
        assertThat(events).isEmpty();
    }

    @Test
    void aReadOfAnotherKindGoesOn() throws InterruptedException {
        read(2);
        worker.read(
                Worker.Lane.LIST,
                access -> new Event.Listed(9, Part.AGAIN, access.list(null)),
                why -> new Event.Failed(9, why),
                events::add);

        assertThat(next()).isEqualTo(new Event.Refused("read 2"));
        assertThat(next()).isInstanceOf(Event.Listed.class);
        worker.close();
    }

    @Test
    void whatIsWrittenIsFinishedAtTheEnd() {
        for (int i = 0; i < 20; i++) {
            worker.write(access -> new Event.HungUp(), Event.Refused::new, events::add);
        }
        worker.close();

        assertThat(events).hasSize(20);
    }

    @Test
    void whatIsReadIsStoppedAtTheEnd() {
        read(1);
        forum.released.countDown();
        await(forum.begun);
        worker.close();

        assertThat(events).containsExactly(new Event.Failed(1, "interrupted"));
    }

    private void read(long post) {
        worker.read(
                Worker.Lane.THREAD,
                access -> {
                    access.read(new PostId(post));
                    return new Event.Refused("read " + post);
                },
                why -> new Event.Failed(post, why),
                events::add);
    }

    private Event next() throws InterruptedException {
        return events.poll(20, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
