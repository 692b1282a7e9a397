package forum.domain;

import forum.model.Actor;
import forum.model.LogEntry;
import forum.rules.Ownership;
import forum.rules.ReadingRights;
import forum.store.log.OperationLog;
import java.util.List;
import java.util.Set;

/**
 * The operation log as far as the reader may see it. What others keep in sight is theirs alone, and what they voted on
 * and flagged is for those who may see that of a post; of these the log says no more than that they did it.
 */
final class LogView {

    private static final Set<String> FAVORITES = Set.of("favorite add", "favorite remove");
    private static final Set<String> RECEPTION = Set.of("vote", "flag", "unflag");

    private final OperationLog log;
    private final Actor reader;
    private final boolean seesReception;

    LogView(Transaction transaction) {
        this.log = new OperationLog(transaction.sql());
        this.reader = transaction.who().reader();
        this.seesReception = new ReadingRights(transaction.settings()).seeReception(reader);
    }

    /** The entries, newest first; see {@link OperationLog#list}. */
    List<LogEntry> list(int limit, long before) {
        return log.list(limit, before).stream()
                .map(entry -> isSeen(entry) ? entry : entry.withoutDetail())
                .toList();
    }

    private boolean isSeen(LogEntry entry) {
        if (Ownership.is(reader, entry.by())) {
            return true;
        }
        String did = entry.operation().equals("log undo") ? log.origin(entry.number()) : entry.operation();
        return !FAVORITES.contains(did) && (seesReception || !RECEPTION.contains(did));
    }
}
