package forum.domain;

import forum.rules.Option;
import forum.rules.RateLimits;
import forum.store.log.OperationLog;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** How often the actor has done something in the present hour. */
final class Rate {

    private final Transaction transaction;

    Rate(Transaction transaction) {
        this.transaction = transaction;
    }

    /** Refuses once more when the limit of the hour is reached, counted from these operations of the log. */
    void check(Option limit, String... operations) {
        check(
                limit,
                since -> new OperationLog(transaction.sql())
                        .count(transaction.who().id(), List.of(operations), since));
    }

    /** The same for votes, of which one operation may cast many. */
    void checkVotes() {
        check(
                Option.MAX_RATE_USER_VOTES,
                since -> transaction.votes().count(transaction.who().id(), since));
    }

    private void check(Option limit, Function<Instant, Long> done) {
        if (transaction.who().actor().isAnonymous() || transaction.settings().number(limit) == 0) {
            return;
        }
        long since = RateLimits.windowStart(transaction.now().toEpochMilli());
        new RateLimits(transaction.settings()).check(limit, done.apply(Instant.ofEpochMilli(since)));
    }
}
