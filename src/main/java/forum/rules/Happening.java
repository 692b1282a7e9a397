package forum.rules;

import forum.model.Change.What;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that was done to a post after it was written, of which the last one is shown below it.
 *
 * @param at Unix time in milliseconds
 * @param by the number of the user who did it, null when nobody is named
 * @param revision what was made of the text, null where the text stayed as it was
 */
public record Happening(What what, Stamp stamp, long at, Long by, Uid revision) {

    /** The last writer wins, and between equal stamps an edit, so that every copy shows the same. */
    private static final Comparator<Happening> ORDER = Comparator.comparing(Happening::stamp)
            .thenComparing(Happening::revision, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Happening::what);

    /**
     * An edit that is to be seen, by the fields that it changed; of one that changes several the category shows, then
     * the text. One that changes none says that the post was moved to another place in its thread.
     */
    public static Happening edited(
            boolean category, boolean titleOrBody, boolean tags, Stamp stamp, long at, Long by, Uid revision) {
        What what = category ? What.RECATEGORIZED : titleOrBody ? What.EDITED : tags ? What.RETAGGED : What.MOVED;
        return new Happening(what, stamp, at, by, revision);
    }

    /**
     * The last setting of a post's state; nothing for a post that is deleted or waits. What nobody made visible was
     * approved: it is the author's post that is there from then on.
     */
    public static Optional<Happening> stateSet(State present, Stamp stamp, long at, Long by) {
        return switch (present) {
            case VISIBLE -> Optional.of(new Happening(by == null ? What.APPROVED : What.RESHOWN, stamp, at, by, null));
            case HIDDEN -> Optional.of(new Happening(What.HIDDEN, stamp, at, by, null));
            case QUEUED, DELETED -> Optional.empty();
        };
    }

    /** The last closing or opening of a question. */
    public static Happening closedSet(boolean closed, Stamp stamp, long at, Long by) {
        return new Happening(closed ? What.CLOSED : What.REOPENED, stamp, at, by, null);
    }

    /** The choice of this answer as the accepted one. */
    public static Happening selected(Stamp stamp, long at, Long by) {
        return new Happening(What.SELECTED, stamp, at, by, null);
    }

    /** The last edit among these, null when there is none. */
    static Happening lastEdit(List<Happening> history) {
        return last(history, happening -> happening.revision() != null && happening.what() != What.MOVED);
    }

    /** The last of these that leaves a mark on the post, null when there is none. */
    static Happening last(List<Happening> history) {
        return last(history, happening -> happening.what() != What.APPROVED);
    }

    /** When the last of these was, 0 when there is none. */
    static long lastAt(List<Happening> history) {
        Happening last = last(history, happening -> true);
        return last == null ? 0 : last.at();
    }

    /** A loop: this is asked three times of every post of an import, and of most there is nothing to tell. */
    private static Happening last(List<Happening> history, Predicate<Happening> wanted) {
        Happening last = null;
        for (Happening happening : history) {
            if (wanted.test(happening) && (last == null || ORDER.compare(happening, last) > 0)) {
                last = happening;
            }
        }
        return last;
    }
}
