package forum.exchange.merge;

import forum.domain.Forum;
import forum.domain.Transaction;
import forum.domain.Who;
import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.exchange.EntrySink;
import forum.exchange.Place;
import forum.exchange.Source;
import forum.exchange.Stores;
import forum.exchange.Unwritten;
import forum.exchange.merge.ImportSummary.Kind;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.exchange.parse.Pipeline;
import forum.model.ForumException;
import forum.store.Sql;
import forum.store.figures.Touched;
import forum.store.log.ImportedFiles.Telling;
import forum.store.user.DeletedUsers;
import java.util.List;
import java.util.Optional;

/**
 * Brings sources into a forum, all or nothing: the first record that does not hold what it should stops it, unless such
 * records are to be left out.
 */
public final class Importing {

    /**
     * How to import.
     *
     * @param source the name under which the ids of the files mean something, or null
     * @param dryRun whether to leave the store as it is
     * @param skipInvalid whether to leave bad records out instead of stopping
     * @param reread whether to read through what was imported before
     */
    public record Options(String source, boolean dryRun, boolean skipInvalid, boolean reread) {}

    /** Hears of what is not counted. */
    public interface Listener {

        /**
         * A record was left out.
         *
         * @param entry null when it could not be read
         */
        void rejected(Place place, String reason, Entry entry);

        /** Something is worth saying. */
        void warned(String message);
    }

    private final Options options;
    private final Listener listener;
    private final ImportSummary summary = new ImportSummary();

    private Importing(Options options, Listener listener) {
        this.options = options;
        this.listener = listener;
    }

    /**
     * Imports the sources, one after the other.
     *
     * @throws ForumException bad input with file, line and column, when a record is bad and not to be left out; the
     *     store is as it was
     */
    public static ImportSummary run(Forum forum, Who who, List<Source> sources, Options options, Listener listener) {
        return forum.load(who, options.dryRun(), sources.size() == 1, transaction -> {
            Importing importing = new Importing(options, listener);
            sources.forEach(source -> importing.take(source, transaction));
            transaction.note(importing.summary.of(Outcome.ADDED) + " added, " + importing.summary.of(Outcome.UPDATED)
                    + " updated");
            return importing.summary;
        });
    }

    /** Imports a source, unless it is the same to the byte as one that was imported before: nothing can come of that. */
    private void take(Source source, Transaction transaction) {
        if (source.files().isEmpty() || options.reread()) {
            load(source, transaction, new Retelling(summary));
            return;
        }
        try (Recollection recollection =
                new Recollection(transaction.sql(), source.files().get())) {
            Optional<List<Telling>> told = recollection.find();
            if (told.isPresent()) {
                Retelling.repeat(told.get(), summary);
                summary.note(
                        source.name() + " was imported before and is the same to the byte, so it was not read again");
                return;
            }
            Retelling retelling = new Retelling(summary);
            load(source, transaction, retelling);
            if (retelling.isFlawless()) {
                recollection.keep(retelling.tellings());
            }
        }
    }

    private void load(Source source, Transaction transaction, Retelling retelling) {
        Stores stores = Stores.on(transaction.sql());
        Touched touched = transaction.touched();
        long lastBefore = stores.posts().lastId();
        touched.forgetSeen();
        DeletedUsers deleted = new DeletedUsers(stores.sql());
        People people = new People(stores, deleted, touched, transaction.now().toEpochMilli());
        Places places = new Places(stores);
        ThreadMerge threads = new ThreadMerge(transaction, stores, people, places, summary, options.skipInvalid());
        UserMerge users = new UserMerge(transaction, stores, deleted, people, summary);
        Departures departures = new Departures(transaction, stores.users(), deleted, summary);
        CategoryMerge categories = new CategoryMerge(transaction, stores, people, places, summary);
        TagMerge tags = new TagMerge(transaction, stores, people, summary);
        Renamings renamings = new Renamings(stores, people, users, summary);
        RuleMerge rules = new RuleMerge(transaction.configuration(), summary);
        AddressMerge addresses = new AddressMerge(transaction, stores, lastBefore);
        Snapshot[] snapshot = {new Snapshot(stores, renamings, null, EntrySink.Extent.USERS)};
        new Pipeline(source, options.source(), transaction.now(), lastBefore > 0).run(item -> {
            if (item instanceof Pipeline.Item.Thread read) {
                merge(
                        Kind.QUESTION,
                        read.place(),
                        read.entry(),
                        () -> threads.merge(read, thread -> snapshot[0].dated(thread)));
            } else if (item instanceof Pipeline.Item.Bad bad) {
                reject(Kind.QUESTION, bad.place(), bad.reason(), bad.entry());
            } else if (item instanceof Pipeline.Item.LeftOut left) {
                retelling.leftOut(left.what(), left.count());
                summary.leaveOut(left.what(), left.count());
            } else if (item instanceof Pipeline.Item.AsOf asOf) {
                renamings.asOf(asOf.time());
                rules.asOf(asOf.time());
                snapshot[0] = new Snapshot(
                        stores, renamings, lastBefore == 0 ? null : asOf.time().toEpochMilli(), asOf.extent());
            } else if (item instanceof Pipeline.Item.Note note) {
                retelling.note(note.sentence());
                summary.note(note.sentence());
            } else if (item instanceof Pipeline.Item.Warning warning) {
                retelling.warned();
                listener.warned(warning.message());
            } else if (item instanceof Pipeline.Item.Other other) {
                Place place = other.place();
                if (other.entry() instanceof Entry.User user && Boolean.TRUE.equals(user.deleted())) {
                    merge(Kind.USER, place, user, () -> departures.take(user));
                } else if (other.entry() instanceof Entry.User user) {
                    merge(Kind.USER, place, user, () -> users.merge(user, snapshot[0]::dated));
                } else if (other.entry() instanceof Entry.Category category) {
                    merge(Kind.CATEGORY, place, category, () -> categories.merge(category, snapshot[0]::dated));
                } else if (other.entry() instanceof Entry.Tag tag) {
                    merge(Kind.TAG, place, tag, () -> tags.merge(tag));
                } else if (other.entry() instanceof Unwritten.Rule rule) {
                    rules.take(rule);
                } else if (other.entry() instanceof Unwritten.Account account) {
                    renamings.take(account);
                } else if (other.entry() instanceof Unwritten.UserAddress address) {
                    addresses.merge(address);
                } else if (other.entry() instanceof Unwritten.PostAddress address) {
                    addresses.merge(address);
                } else if (other.entry() instanceof Entry.Header header) {
                    check(header, place);
                }
            }
        });
        threads.finish();
        rules.finish();
        renamings.finish();
        users.finish();
        departures.finish();
        categories.finish();
        tags.finish();
        if (transaction.bulkLoad().isEmpty()) {
            stores.index().addAllAfter(lastBefore);
        }
        touched.newThreadsAfter(lastBefore);
    }

    private void merge(Kind kind, Place place, Entry entry, Runnable merging) {
        try {
            merging.run();
        } catch (BadRecordException e) {
            reject(kind, place, e.getMessage(), entry);
        } catch (OutOfMemoryError e) {
            // Some of it may be written already, so it cannot be left out any more.
            throw ForumException.badInput(place + ": " + Source.TOO_LARGE, "nothing was imported");
        } catch (ForumException e) {
            if (Sql.isDuplicateKey(e)) {
                throw ForumException.badInput(place + ": a post or revision in this record has the uid of another one");
            }
            throw e;
        }
    }

    private void reject(Kind kind, Place place, String reason, Entry entry) {
        if (!options.skipInvalid()) {
            throw ForumException.badInput(
                    place + ": " + reason,
                    "nothing was imported; --skip-invalid leaves bad records out and imports the rest");
        }
        summary.count(kind, Outcome.REJECTED);
        listener.rejected(place, reason, entry);
    }

    private static void check(Entry.Header header, Place place) {
        if (header.version() != null && header.version() > Entry.Header.VERSION) {
            throw ForumException.badInput(place + ": written in version " + header.version()
                    + " of the format, and this forum reads version " + Entry.Header.VERSION + "; upgrade it");
        }
    }
}
