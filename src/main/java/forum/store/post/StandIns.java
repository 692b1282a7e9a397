package forum.store.post;

import forum.model.Stamp;
import forum.model.Utf8Text;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Revisions that stand in for history that an import did not hold: silent ones by nobody. An original gives way to the
 * true one, any other to a later revision that says the same. What gave way once gives way in every greater set, so the
 * order in which files come in does not matter.
 */
public final class StandIns {

    /** A revision, as far as it matters here; null is what it left alone. */
    public interface Told {

        /** Whether it is what the post was first. */
        boolean original();

        /** Whether the post carries no mark of it. */
        boolean silent();

        /** Who made it, or null. */
        Object by();

        /** When it was made. */
        Stamp stamp();

        /** The title. */
        String title();

        /** The body. */
        Utf8Text body();

        /** The tags. */
        String tags();
    }

    private StandIns() {}

    /** The revisions without those that gave way. */
    public static <T extends Told> List<T> giveWay(Collection<T> revisions) {
        return revisions.stream()
                .filter(revision -> !isStandIn(revision)
                        || revisions.stream().noneMatch(other -> !isStandIn(other) && replaces(other, revision)))
                .toList();
    }

    private static boolean isStandIn(Told revision) {
        return revision.silent() && revision.by() == null;
    }

    private static boolean replaces(Told other, Told standIn) {
        if (standIn.original()) {
            return other.original() && other.body() != null;
        }
        return other.stamp().isAfter(standIn.stamp())
                && says(other, standIn, Told::title)
                && says(other, standIn, Told::body)
                && says(other, standIn, Told::tags);
    }

    private static boolean says(Told other, Told standIn, Function<Told, ?> field) {
        return field.apply(standIn) == null || Objects.equals(field.apply(other), field.apply(standIn));
    }
}
