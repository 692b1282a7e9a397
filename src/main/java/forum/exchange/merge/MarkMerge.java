package forum.exchange.merge;

import forum.exchange.parse.ParsedThread;
import forum.rules.Registers;
import forum.store.figures.Touched;
import forum.store.post.VoteStore;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins votes, flags and tallies. A record may name one voter twice; the greater stamp wins there too. Those of deleted
 * users are left out.
 */
final class MarkMerge {

    private final VoteStore votes;
    private final People people;
    private final Touched touched;

    MarkMerge(VoteStore votes, People people, Touched touched) {
        this.votes = votes;
        this.people = people;
        this.touched = touched;
    }

    /** What a record says of a post with single words, each person and each source once. */
    record Marks(
            Collection<VoteStore.Mark> votes, Collection<VoteStore.Mark> flags, Collection<VoteStore.Tally> tallies) {}

    /** What a record says of a post. */
    Marks of(ParsedThread.ParsedPost post) {
        return new Marks(unique(post.votes()), unique(post.flags()), counted(post.tallies()));
    }

    /** Joins those of a post that is here, and returns whether that changed anything. */
    boolean join(long id, ParsedThread.ParsedPost post) {
        boolean changed = false;
        for (VoteStore.Mark vote : unique(post.votes())) {
            if (wins(vote, votes.findVote(id, vote.user()))) {
                votes.putVote(id, vote);
                touched.user(vote.user());
                changed = true;
            }
        }
        for (VoteStore.Mark flag : unique(post.flags())) {
            if (wins(flag, votes.findFlag(id, flag.user()))) {
                votes.putFlag(id, flag);
                changed = true;
            }
        }
        List<VoteStore.Tally> present = post.tallies().isEmpty() ? List.of() : votes.tallies(id);
        for (VoteStore.Tally tally : counted(post.tallies())) {
            boolean known = present.stream()
                    .anyMatch(other -> other.source().equals(tally.source()) && greater(other, tally) == other);
            if (!known) {
                votes.putTally(id, tally);
                changed = true;
            }
        }
        return changed;
    }

    private Collection<VoteStore.Mark> unique(List<ParsedThread.Mark> marks) {
        if (marks.isEmpty()) {
            return List.of();
        }
        Map<Long, VoteStore.Mark> unique = new LinkedHashMap<>();
        for (ParsedThread.Mark mark : marks) {
            Long user = people.find(mark.by(), "by");
            if (user != null) {
                unique.merge(user, mark(user, mark), (was, now) -> wins(now, Optional.of(was)) ? now : was);
            }
        }
        return unique.values();
    }

    private static Collection<VoteStore.Tally> counted(List<VoteStore.Tally> tallies) {
        if (tallies.size() < 2) {
            return tallies;
        }
        Map<String, VoteStore.Tally> counted = new LinkedHashMap<>();
        tallies.forEach(tally -> counted.merge(tally.source(), tally, MarkMerge::greater));
        return counted.values();
    }

    private static VoteStore.Mark mark(long user, ParsedThread.Mark mark) {
        long at = mark.at() == null ? mark.stamp().millis() : mark.at();
        return new VoteStore.Mark(user, mark.value(), mark.reason(), Instant.ofEpochMilli(at), mark.stamp());
    }

    private static boolean wins(VoteStore.Mark candidate, Optional<VoteStore.Mark> present) {
        return present.isEmpty()
                || Registers.wins(
                        candidate.stamp(), text(candidate), present.get().stamp(), text(present.get()))
                || candidate.isEarlierTellingOf(present.get());
    }

    private static String text(VoteStore.Mark mark) {
        return mark.reason() == null ? String.valueOf(mark.value()) : mark.value() + " " + mark.reason();
    }

    /** A count has no stamp; a later dump of the same source has seen more votes. The first one where both are alike. */
    private static VoteStore.Tally greater(VoteStore.Tally one, VoteStore.Tally other) {
        int votes = Long.compare((long) one.up() + one.down(), (long) other.up() + other.down());
        boolean first = votes != 0 ? votes > 0 : one.up() >= other.up();
        return first ? one : other;
    }
}
