package forum.exchange.stackexchange;

import forum.exchange.EntrySink;
import java.util.Map;
import java.util.TreeMap;

/** Counts what a dump holds that is no part of a forum here. */
final class LeftOut {

    private static final Map<Integer, String> POSTS = Map.of(
            3,
            "orphaned tag wikis",
            4,
            "tag wiki excerpts",
            5,
            "tag wikis",
            6,
            "moderator nominations",
            7,
            "wikis of the site",
            8,
            "privilege wikis");

    private static final Map<Integer, String> VOTES = Map.ofEntries(
            Map.entry(4, "votes that a post is offensive"),
            Map.entry(6, "votes to close"),
            Map.entry(7, "votes to reopen"),
            Map.entry(8, "bounties offered"),
            Map.entry(9, "bounties awarded"),
            Map.entry(10, "votes to delete"),
            Map.entry(11, "votes to undelete"),
            Map.entry(12, "votes that a post is spam"),
            Map.entry(15, "reviews by moderators"),
            Map.entry(16, "approvals of suggested edits"));

    private static final Map<Integer, String> HISTORY = Map.ofEntries(
            Map.entry(14, "notes that a post was locked"),
            Map.entry(15, "notes that a post was unlocked"),
            Map.entry(16, "notes that a post became a community wiki"),
            Map.entry(17, "notes that a post was migrated"),
            Map.entry(19, "notes that a question was protected"),
            Map.entry(20, "notes that a question was unprotected"),
            Map.entry(24, "notes that a suggested edit was applied"),
            Map.entry(25, "notes that a question was announced elsewhere"),
            Map.entry(33, "notices added to posts"),
            Map.entry(34, "notices removed from posts"),
            Map.entry(35, "notes that a post was migrated"),
            Map.entry(36, "notes that a post was migrated"),
            Map.entry(37, "notes that a question was merged"),
            Map.entry(38, "notes that a question was merged"),
            Map.entry(50, "notes that a question was brought up again"),
            Map.entry(52, "notes that a question became hot"),
            Map.entry(53, "notes that a question was no longer hot"));

    private final Map<String, Long> counts = new TreeMap<>();

    void count(String what) {
        count(what, 1);
    }

    void count(String what, int times) {
        counts.merge(what, (long) times, Long::sum);
    }

    void add(LeftOut other) {
        other.counts.forEach((what, count) -> counts.merge(what, count, Long::sum));
    }

    void post(int type) {
        count(POSTS.getOrDefault(type, "posts of type " + type));
    }

    void vote(int type) {
        count(VOTES.getOrDefault(type, "votes of type " + type));
    }

    void history(int type) {
        count(HISTORY.getOrDefault(type, "history entries of type " + type));
    }

    void tell(EntrySink sink) {
        counts.forEach(sink::leaveOut);
    }
}
