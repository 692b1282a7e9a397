package forum.exchange.export;

import forum.domain.Transaction;
import forum.model.Kind;
import forum.model.PostId;
import forum.query.Query;
import forum.store.export.ThreadRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which threads an export holds: all, or those whose questions pass a filter or that something happened to since a time.
 * Hands them out in portions by uid, the one order that every copy agrees on.
 */
final class ThreadSelection {

    private static final int PORTION = 200;

    private final ThreadRows rows;
    private final boolean everything;
    private final List<Long> chosen;

    /** Chooses for copies of the forum, in the order of the uids. */
    ThreadSelection(Transaction transaction, ThreadRows rows, Exporting.Options options) {
        this.rows = rows;
        this.everything = options.filter().isEmpty() && options.since().isEmpty();
        this.chosen = everything ? List.of() : byUid(find(transaction, options.filter(), options.since()));
    }

    /** Chooses for people, in the order of the numbers. */
    ThreadSelection(Transaction transaction, ThreadRows rows, Query filter, Optional<Instant> since) {
        this.rows = rows;
        this.everything = false;
        this.chosen =
                find(transaction, Optional.of(filter), since).stream().sorted().toList();
    }

    /** Whether all threads are wanted, tombstones included. */
    boolean isEverything() {
        return everything;
    }

    /** Hands out the numbers of the questions. */
    void eachPortion(Consumer<List<Long>> taker) {
        if (everything) {
            List<Long> portion = new ArrayList<>(PORTION);
            rows.eachQuestion(question -> {
                portion.add(question);
                if (portion.size() == PORTION) {
                    taker.accept(portion);
                    portion.clear();
                }
            });
            taker.accept(portion);
        }
        for (int start = 0; start < chosen.size(); start += PORTION) {
            taker.accept(chosen.subList(start, Math.min(chosen.size(), start + PORTION)));
        }
    }

    /** The numbers of all users that the chosen threads name. */
    Set<Long> users() {
        Set<Long> users = new HashSet<>();
        eachPortion(portion -> users.addAll(rows.usersIn(portion)));
        return users;
    }

    private List<Long> find(Transaction transaction, Optional<Query> filter, Optional<Instant> since) {
        if (filter.isEmpty()) {
            // Like all threads, so those that are new are for whoever has the file.
            return List.copyOf(changedSince(since.orElseThrow()));
        }
        Query query = filter.get().with().kinds(List.of(Kind.QUESTION)).limit(0).build();
        List<Long> found = transaction.browsing().numbers(query).stream()
                .map(PostId::value)
                .toList();
        return since.map(this::changedSince)
                .map(recent -> found.stream().filter(recent::contains).toList())
                .orElse(found);
    }

    private List<Long> byUid(List<Long> questions) {
        return rows.uids(questions).stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Set<Long> changedSince(Instant since) {
        return rows.questionsChangedSince(since);
    }
}
