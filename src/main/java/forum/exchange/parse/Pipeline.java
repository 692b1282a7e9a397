package forum.exchange.parse;

import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.Positioned;
import forum.exchange.Source;
import forum.exchange.Unwritten;
import forum.model.ForumException;
import forum.model.Kind;
import forum.model.Uid;
import forum.rules.Tags;
import forum.store.log.TellingStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Reads records on one thread, and checks them there or on a second, while the importing thread writes them. Each hands
 * over to the next in portions of bounded size, so that memory does not grow with the file.
 */
public final class Pipeline {

    /** About how many characters a portion holds. */
    private static final int PORTION = 256 * 1024;

    /** How many portions wait for each thread that takes them. */
    private static final int PORTIONS_WAITING = 3;

    private static final int MOST_MILLISECONDS_TO_END = 1000;

    /** Something read. */
    public sealed interface Item {

        /**
         * A question's record, with what it was parsed to.
         *
         * @param addsOnly whether posts that are here stay as they are
         * @param byContent whether nothing but its content says which question it is
         * @param digest of the thread
         */
        record Thread(
                Place place,
                Entry.Question entry,
                ParsedThread thread,
                boolean addsOnly,
                boolean byContent,
                TellingStore.Digest digest)
                implements Item {}

        /** A record of any other type. */
        record Other(Place place, Entry entry) implements Item {}

        /**
         * A bad record.
         *
         * @param entry null when it could not be read
         */
        record Bad(Place place, String reason, Entry entry) implements Item {}

        /** Something that is no part of a forum here; see {@link EntrySink#leaveOut}. */
        record LeftOut(String what, long count) implements Item {}

        /** When everything was as the source tells; see {@link EntrySink#asOf}. */
        record AsOf(Instant time, EntrySink.Extent extent) implements Item {}

        /** How the source was read; see {@link EntrySink#note}. */
        record Note(String sentence) implements Item {}

        /** Something worth saying. */
        record Warning(String message) implements Item {}
    }

    /** Some of what was read, and behind the last of it nothing more or why reading stopped. */
    private record Portion<T>(List<T> items, boolean last, Throwable failure) {}

    private final Source source;
    private final String givenName;
    private final Instant now;
    private final boolean apart;
    private final BlockingQueue<Portion<Check>> read = new ArrayBlockingQueue<>(PORTIONS_WAITING);
    private final BlockingQueue<Portion<Item>> checked = new ArrayBlockingQueue<>(PORTIONS_WAITING);
    private final ThreadDigest digests = new ThreadDigest();

    /**
     * Reads this source.
     *
     * @param givenName the name under which its ids mean something, null to go by what the source says of itself
     * @param apart whether to check on a thread of its own. That is worth it where most is here already; while a store is
     *     filled, writing and indexing take all that two processors have, and handing over costs more than it brings
     */
    public Pipeline(Source source, String givenName, Instant now, boolean apart) {
        this.source = source;
        this.givenName = givenName;
        this.now = now;
        this.apart = apart;
    }

    /** Something read that is still to be checked. */
    private interface Check {
        void check(Consumer<Item> found);
    }

    /** Takes what was read, in the order of the source. */
    @FunctionalInterface
    public interface Taker {
        void take(Item item);
    }

    /** Reads the source to the end; what the taker throws stops the reading. */
    public void run(Taker taker) {
        Thread reading = start("reading", this::read);
        Thread checking = start("checking", this::check);
        try {
            for (Portion<Item> portion = checked.take(); ; portion = checked.take()) {
                portion.items().forEach(taker::take);
                if (portion.failure() instanceof Error error) {
                    throw error;
                }
                if (portion.failure() instanceof RuntimeException failure) {
                    throw failure;
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
            checking.interrupt();
            awaitEnd(reading);
        }
    }

    /** Lets a reader that was stopped put its own files away; one that waits for standard input may wait for ever. */
    private static void awaitEnd(Thread reading) {
        try {
            reading.join(MOST_MILLISECONDS_TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever interrupts waits for nothing more
        }
    }

    private Thread start(String what, Runnable work) {
        Thread thread = new Thread(work, what + " " + source.name());
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void read() {
        Gathering gathering = new Gathering();
        gathering.finish(failureOf(() -> source.read(gathering)));
    }

    private void check() {
        try {
            boolean more;
            do {
                Portion<Check> portion = read.take();
                List<Item> items = new ArrayList<>();
                Throwable failure = failureOf(() -> portion.items().forEach(check -> check.check(items::add)));
                more = failure == null && !portion.last() && portion.failure() == null;
                checked.put(new Portion<>(items, portion.last(), failure == null ? portion.failure() : failure));
            } while (more);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // whoever took the records has stopped, and waits no more
        }
    }

    /** What ends the work early, null when it comes to its end; errors too, or whoever waits would wait for ever. */
    private Throwable failureOf(Runnable work) {
        try {
            work.run();
            return null;
        } catch (StackOverflowError | OutOfMemoryError e) {
            return ForumException.badInput(source.name() + ": a record is too large to be read");
        } catch (Throwable e) {
            return e;
        }
    }

    /** Checks a question's record. */
    private void check(Positioned read, Entry.Question question, String name, Consumer<Item> found) {
        try {
            ParsedThread thread = ThreadParser.parse(question, name, now);
            long controls = question.tags() == null
                    ? 0
                    : question.tags().stream().filter(Tags::holdsControl).count();
            if (controls > 0) {
                found.accept(new Item.LeftOut("control characters in tags", controls));
            }
            found.accept(new Item.Thread(
                    read.place(),
                    question,
                    thread,
                    read.addsOnly(),
                    Identity.isByContent(question, name),
                    digests.of(thread, read.addsOnly())));
        } catch (BadRecordException e) {
            found.accept(new Item.Bad(read.place(), e.getMessage(), question));
        } catch (OutOfMemoryError e) {
            found.accept(new Item.Bad(read.place(), Source.TOO_LARGE, null));
        }
    }

    private final class Gathering implements EntrySink {

        private List<Check> items = new ArrayList<>();
        private long size;
        private String name = givenName;

        @Override
        public String named(String ownName) {
            name = givenName == null ? ownName : givenName;
            return name;
        }

        @Override
        public void asOf(Instant time, Extent extent) {
            add(new Item.AsOf(time.isAfter(now) ? now : time, extent), 100);
        }

        @Override
        public Uid uid(Entry.ForeignId id, Kind kind) {
            return new Identity(name).elsewhere(id, kind, "id");
        }

        @Override
        public void accept(Positioned read) {
            if (read.entry() instanceof Entry.Question question) {
                String sourceName = name;
                add(found -> check(read, question, sourceName, found), Weight.of(question));
            } else if (read.entry() instanceof Unwritten.PostAddress address) {
                Entry.ForeignId post =
                        new Entry.ForeignId(uid(address.post(), Kind.QUESTION).toString());
                add(
                        new Item.Other(
                                read.place(), new Unwritten.PostAddress(post, address.author(), address.address())),
                        100);
            } else {
                add(new Item.Other(read.place(), read.entry()), Weight.of(read.entry()));
            }
        }

        @Override
        public void reject(Place place, String reason) {
            add(new Item.Bad(place, reason, null), PORTION);
        }

        @Override
        public void leaveOut(String what, long count) {
            add(new Item.LeftOut(what, count), 100);
        }

        @Override
        public void note(String sentence) {
            add(new Item.Note(sentence), 100);
        }

        @Override
        public void warn(String message) {
            add(new Item.Warning(message), 100);
        }

        private void add(Item item, long weight) {
            add(found -> found.accept(item), weight);
        }

        private void add(Check check, long weight) {
            if (apart) {
                items.add(check);
            } else {
                check.check(item -> items.add(found -> found.accept(item)));
            }
            size += weight;
            if (size >= PORTION) {
                hand(new Portion<>(items, false, null));
                items = new ArrayList<>();
                size = 0;
            }
        }

        private void finish(Throwable failure) {
            try {
                read.put(new Portion<>(items, failure == null, failure));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // whoever took the records has stopped, and waits no more
            }
        }

        private void hand(Portion<Check> portion) {
            try {
                read.put(portion);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw ForumException.interrupted("interrupted; nothing was imported");
            }
        }
    }
}
