package forum.exchange;

import forum.model.ForumException;
import forum.model.Kind;
import forum.model.Uid;
import forum.rules.Tags;
import forum.store.TellingStore;
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

    /** Something read. */
    sealed interface Item {

        /** A question's record, with what it was parsed to. */
        record Thread(
                Place place, Entry.Question entry, ParsedThread thread, boolean addsOnly, TellingStore.Digest digest)
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
        record AsOf(Instant time, boolean edits) implements Item {}

        /** How the source was read; see {@link EntrySink#note}. */
        record Note(String sentence) implements Item {}

        /** Something worth saying. */
        record Warning(String message) implements Item {}
    }

    /** The end of the file, or why reading stopped. */
    private record Portion(List<Item> items, boolean last, RuntimeException failure) {}

    private final Source source;
    private final String givenName;
    private final Instant now;
    private final BlockingQueue<Portion> waiting = new ArrayBlockingQueue<>(PORTIONS_WAITING);

    /**
     * Reads this source.
     *
     * @param givenName the name under which its ids mean something, null to go by what the source says of itself
     */
    Pipeline(Source source, String givenName, Instant now) {
        this.source = source;
        this.givenName = givenName;
        this.now = now;
    }

    /** Takes what was read, in the order of the source. */
    @FunctionalInterface
    interface Taker {
        void take(Item item);
    }

    /** Reads the source to the end; what the taker throws stops the reading. */
    void run(Taker taker) {
        Thread reading = new Thread(this::read, "reading " + source.name());
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
            source.read(gathering);
        } catch (RuntimeException e) {
            failure = e;
        } catch (StackOverflowError | OutOfMemoryError e) {
            failure = ForumException.badInput(source.name() + ": a record is too large to be read");
        }
        gathering.finish(failure);
    }

    private final class Gathering implements EntrySink {

        private final ThreadDigest digests = new ThreadDigest();
        private List<Item> items = new ArrayList<>();
        private int size;
        private String name = givenName;

        @Override
        public String named(String ownName) {
            name = givenName == null ? ownName : givenName;
            return name;
        }

        @Override
        public void asOf(Instant time, boolean edits) {
            add(new Item.AsOf(time.isAfter(now) ? now : time, edits), 100);
        }

        @Override
        public Uid uid(Entry.ForeignId id, Kind kind) {
            return new Identity(name).elsewhere(id, kind, "id");
        }

        @Override
        public void accept(Positioned read) {
            if (read.entry() instanceof Entry.Question question) {
                ParsedThread thread;
                try {
                    thread = ThreadParser.parse(question, name, now);
                } catch (BadRecordException e) {
                    add(new Item.Bad(read.place(), e.getMessage(), question), PORTION);
                    return;
                }
                tellOfControls(question);
                add(
                        new Item.Thread(
                                read.place(), question, thread, read.addsOnly(), digests.of(thread, read.addsOnly())),
                        weight(thread));
            } else if (read.entry() instanceof Unwritten.PostAddress address) {
                Entry.ForeignId post =
                        new Entry.ForeignId(uid(address.post(), Kind.QUESTION).toString());
                add(new Item.Other(read.place(), new Unwritten.PostAddress(post, address.address())), 100);
            } else {
                add(new Item.Other(read.place(), read.entry()), 100);
            }
        }

        private void tellOfControls(Entry.Question question) {
            long tags = question.tags() == null
                    ? 0
                    : question.tags().stream().filter(Tags::holdsControl).count();
            if (tags > 0) {
                leaveOut("control characters in tags", tags);
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
