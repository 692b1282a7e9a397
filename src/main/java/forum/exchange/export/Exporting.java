package forum.exchange.export;

import forum.domain.Forum;
import forum.domain.Transaction;
import forum.domain.Who;
import forum.exchange.Entry;
import forum.exchange.json.JsonWriter;
import forum.query.Query;
import forum.rules.Option;
import forum.store.Sql;
import forum.store.export.AttachedRows;
import forum.store.export.Attachments;
import forum.store.export.ThreadRows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes a forum out in the exchange format, in an order that depends on nothing but what is in it: users by handle,
 * categories by path, tags by name and posts by uid. Copies that have seen the same write the same bytes, but for the
 * header.
 */
public final class Exporting {

    /**
     * What to write.
     *
     * @param filter which questions; empty for everything, tombstones included
     * @param since only threads with something new since then
     * @param lines one record a line rather than one document
     */
    public record Options(Optional<Query> filter, Optional<Instant> since, boolean lines) {}

    private final Transaction transaction;
    private final Options options;

    private Exporting(Transaction transaction, Options options) {
        this.transaction = transaction;
        this.options = options;
    }

    /** Writes the forum and returns the number of questions; the stream is flushed and left open. */
    public static long run(Forum forum, Who who, Options options, OutputStream out) {
        return forum.readMuch(who, (transaction, other) -> {
            try {
                return new Exporting(transaction, options).write(other, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long write(Optional<Sql> other, OutputStream out) throws IOException {
        Sql sql = transaction.sql();
        ThreadRows rows = new ThreadRows(sql);
        ThreadSelection selection = new ThreadSelection(transaction, rows, options);
        UserEntries users = new UserEntries(sql);
        try (JsonWriter writer = new JsonWriter(out, options.lines())) {
            writer.write(new Entry.Header(
                    "forum-exchange",
                    Entry.Header.VERSION,
                    transaction.settings().text(Option.TITLE),
                    transaction.now()));
            users.each(selection.isEverything() ? null : selection.users(), writer::write);
            new PlaceEntries(sql).each(writer::write);
            Optional<Attachments> attachments =
                    selection.isEverything() ? Optional.of(new Attachments()) : Optional.empty();
            return new ThreadEntries(
                            rows,
                            new AttachedRows(sql, attachments),
                            other.map(second -> new AttachedRows(second, attachments)))
                    .each(selection, writer::write);
        }
    }
}
