package forum.store.post;

import forum.model.Stamp;
import forum.rules.CodePointOrder;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which of two tellings of one revision counts, in whatever order they come. */
final class RevisionTelling {

    /**
     * The earliest time that is known, or else the fuller one. Only records written by hand can differ in more; then the
     * greater text counts, as of any equal stamps.
     */
    private static final Comparator<StoredRevision> BETTER_FIRST = Comparator.comparing(RevisionTelling::isUndated)
            .thenComparing(StoredRevision::stamp)
            .thenComparing(telling -> isUndated(telling) ? 0 : telling.at())
            .thenComparing(Comparator.comparingLong(RevisionTelling::fields).reversed())
            .thenComparing(greater(StoredRevision::title))
            .thenComparing(StoredRevision::body, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(greater(StoredRevision::tags))
            .thenComparing(greater(StoredRevision::category))
            .thenComparing(StoredRevision::format, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StoredRevision::original)
            .thenComparing(StoredRevision::silent);

    private RevisionTelling() {}

    /** The telling that counts; the known one where both are alike but for who made the revision. */
    static StoredRevision better(StoredRevision known, StoredRevision told) {
        return BETTER_FIRST.compare(told, known) < 0 ? told : known;
    }

    private static Comparator<StoredRevision> greater(Function<StoredRevision, String> field) {
        return Comparator.comparing(field, CodePointOrder.INSTANCE.reversed());
    }

    private static boolean isUndated(StoredRevision telling) {
        return telling.stamp().equals(Stamp.ZERO);
    }

    private static long fields(StoredRevision telling) {
        return Stream.of(telling.title(), telling.body(), telling.tags(), telling.category())
                .filter(Objects::nonNull)
                .count();
    }
}
