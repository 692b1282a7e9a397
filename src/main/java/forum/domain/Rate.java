package forum.domain;

import forum.rules.Option;
import forum.rules.RateLimits;
import forum.store.OperationLog;
import java.time.Instant;

/** How often the actor has done something in the present hour, counted from the operation log. */
final class Rate {

    private final Transaction transaction;

    Rate(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Refuses once more when the limit of the hour is reached. */
    void check(RateLimits limits, Option limit, String operation) {
        Long user = transaction.actorId();
        if (user == null || transaction.settings().number(limit) == 0) {
            return;
        }
        Instant since =
                Instant.ofEpochMilli(RateLimits.windowStart(transaction.now().toEpochMilli()));
        limits.check(limit, new OperationLog(transaction.sql()).count(user, operation, since));
    }
}
