package forum.exchange.export;

import forum.domain.Forum;
import forum.domain.Transaction;
import forum.domain.Who;
import forum.exchange.Entry;
import forum.exchange.json.JsonWriter;
import forum.query.Query;
import forum.rules.Option;
import forum.store.Relay;
import forum.store.Sql;
import forum.store.export.AttachedRows;
import forum.store.export.Attachments;
import forum.store.export.ThreadRows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a forum out in the exchange format, in an order that depends on nothing but what is in it: users by handle,
 * categories by path, tags by name and posts by uid. Copies that have seen the same write the same bytes, but for the
 * header.
 */
public final class Exporting {

    /**
     * What to write.
     *
     * @param filter which questions; empty for everything, tombstones of posts and users included
     * @param since only threads with something new since then
     * @param lines one record a line rather than one document
     */
    public record Options(Optional<Query> filter, Optional<Instant> since, boolean lines) {}

    /** How many portions of threads wait for the thread that writes. */
    private static final int PORTIONS_WAITING = 3;

    private final Transaction transaction;
    private final Options options;
    private final OutputStream out;
    private JsonWriter writer; // null until the writing begins

    private Exporting(Transaction transaction, Options options, OutputStream out) {
        this.transaction = transaction;
        this.options = options;
        this.out = out;
    }

    /** Writes the forum and returns the number of questions; the stream is flushed and left open. */
    public static long run(Forum forum, Who who, Options options, OutputStream out) {
        return forum.readMuch(who, (transaction, other) -> new Exporting(transaction, options, out).write(other));
    }

    private long write(Optional<Sql> other) {
        Sql sql = transaction.sql();
        ThreadRows rows = new ThreadRows(sql);
        ThreadSelection selection = new ThreadSelection(transaction, rows, options);
        Set<Long> users = selection.isEverything() ? null : selection.users();
        Optional<Attachments> attachments =
                selection.isEverything() ? Optional.of(new Attachments()) : Optional.empty();
        ThreadEntries threads = new ThreadEntries(rows, new AttachedRows(sql, attachments));
        Entry.Header header = new Entry.Header(
                "forum-exchange", Entry.Header.VERSION, transaction.settings().text(Option.TITLE), transaction.now());
        if (other.isEmpty()) {
            begin(header, sql, users);
            long count = threads.each(selection, this::write);
            end();
            return count;
        }
        AttachedRows others = new AttachedRows(other.get(), attachments);
        try (Relay<Runnable> writing = new Relay<>("writing the export", PORTIONS_WAITING, Runnable::run, this::end)) {
            writing.hand(() -> begin(header, other.get(), users)); // meanwhile the first threads are read
            long count = threads.each(selection, writing, others, this::write);
            writing.finish();
            return count;
        }
    }

    /** Writes all that comes before the threads. */
    private void begin(Entry.Header header, Sql sql, Set<Long> users) {
        try {
            writer = new JsonWriter(out, options.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(header);
        UserEntries entries = new UserEntries(sql);
        if (options.filter().isEmpty()) {
            entries.eachDeleted(this::write); // first, so that whoever reads on knows
        }
        entries.each(users, this::write);
        new PlaceEntries(sql).each(this::write);
    }

    private void write(Entry entry) {
        writer.write(entry);
    }

    private void end() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
