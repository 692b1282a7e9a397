package forum.exchange;

import forum.exchange.json.JsonReader;
import forum.model.ForumException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads and checks records on a thread of its own while the importing thread writes them. Hands them over in portions of
 * bounded size, so that memory does not grow with the file.
 */
final class Pipeline {

    /** About how many characters a portion holds. */
    private static final int PORTION = 256 * 1024;

    private static final int PORTIONS_WAITING = 4;

    /**
     * Something read: a thread with the entry that it was, another entry, a rejected record, which may have its entry
     * too, or a warning.
     */
    record Item(Place place, ParsedThread thread, Entry entry, String rejected, String warning) {}

    /** The end of the file, or why reading stopped. */
    private record Portion(List<Item> items, boolean last, RuntimeException failure) {}

    private final Input input;
    private final String source;
    private final Instant now;
    private final BlockingQueue<Portion> waiting = new ArrayBlockingQueue<>(PORTIONS_WAITING);

    Pipeline(Input input, String source, Instant now) {
        this.input = input;
        this.source = source;
        this.now = now;
    }

    /** Takes what was read, in the order of the file. */
    @FunctionalInterface
    interface Taker {
        void take(Item item);
    }

    /** Reads the file to the end; what the taker throws stops the reading. */
    void run(Taker taker) {
        Thread reading = new Thread(this::read, "reading " + input.name());
        reading.setDaemon(true);
        reading.start();
        try {
            for (Portion portion = waiting.take(); ; portion = waiting.take()) {
                portion.items().forEach(taker::take);
                if (portion.failure() != null) {
                    throw portion.failure();
                }
                if (portion.last()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ForumException.interrupted("interrupted; nothing was imported");
        } finally {
            reading.interrupt();
        }
    }

    private void read() {
        Gathering gathering = new Gathering();
        RuntimeException failure = null;
        try {
            new JsonReader(input.name(), gathering).read(input.content());
        } catch (IOException e) {
            failure = input.failure(e);
        } catch (RuntimeException e) {
            failure = e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            failure = ForumException.badInput(input.name() + ": a record is too large to be read");
        }
        gathering.finish(failure);
    }

    private final class Gathering implements EntrySink {

        private List<Item> items = new ArrayList<>();
        private int size;

        @Override
        public void accept(Positioned read) {
            if (read.entry() instanceof Entry.Question question) {
                ParsedThread thread;
                try {
                    thread = ThreadParser.parse(question, source, now);
                } catch (BadRecordException e) {
                    add(new Item(read.place(), null, question, e.getMessage(), null), PORTION);
                    return;
                }
                add(new Item(read.place(), thread, question, null, null), weight(thread));
            } else {
                add(new Item(read.place(), null, read.entry(), null, null), 100);
            }
        }

        @Override
        public void reject(Place place, String reason) {
            add(new Item(place, null, null, reason, null), PORTION);
        }

        @Override
        public void warn(String message) {
            add(new Item(null, null, null, null, message), 100);
        }

        private void add(Item item, int weight) {
            items.add(item);
            size += weight;
            if (size >= PORTION) {
                hand(new Portion(items, false, null));
                items = new ArrayList<>();
                size = 0;
            }
        }

        private void finish(RuntimeException failure) {
            try {
                waiting.put(new Portion(items, failure == null, failure));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // whoever took the records has stopped, and waits no more
            }
        }

        private void hand(Portion portion) {
            try {
                waiting.put(portion);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw ForumException.interrupted("interrupted; nothing was imported");
            }
        }

        private static int weight(ParsedThread thread) {
            int weight = 0;
            for (ParsedThread.ParsedPost post : thread.posts()) {
                weight += 500 + 100 * post.votes().size();
                for (ParsedThread.Revision revision : post.revisions()) {
                    weight += revision.body() == null ? 0 : revision.body().length();
                }
            }
            return weight;
        }
    }
}
