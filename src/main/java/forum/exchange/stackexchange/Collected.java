package forum.exchange.stackexchange;

import forum.model.Utf8Text;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A post with all that was put aside for it. */
final class Collected {

    /** A row of the history that says a title, a body or tags. */
    record Change(int type, UUID revision, long at, long by, Utf8Text text) {}

    /** A row of the history that closes, reopens, deletes or undeletes. */
    record Event(int type, long at, long by, String reason, String text) {}

    /** A row of the table of comments. */
    record Comment(long id, long at, int score, long by, String name, Utf8Text text) {}

    private final PostRow row;
    private final List<Change> changes = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private long ups;
    private long downs;
    private long acceptedAt = Row.NONE;

    Collected(PostRow row) {
        this.row = row;
    }

    PostRow row() {
        return row;
    }

    List<Change> changes() {
        return changes;
    }

    List<Comment> comments() {
        return comments;
    }

    long ups() {
        return ups;
    }

    long downs() {
        return downs;
    }

    /** When it became the accepted answer, {@link Row#NONE} when the dump does not say. */
    long acceptedAt() {
        return acceptedAt;
    }

    /** The last event of one of two types; null when there is none. */
    Event last(int type, int otherType) {
        Event last = null;
        for (Event event : events) {
            boolean wanted = event.type() == type || event.type() == otherType;
            if (wanted && (last == null || event.at() >= last.at())) {
                last = event;
            }
        }
        return last;
    }

    void take(RowKind kind, Packed packed) {
        switch (kind) {
            case COMMENT ->
                comments.add(new Comment(
                        packed.number(),
                        packed.number(),
                        packed.integer(),
                        packed.number(),
                        packed.text(),
                        packed.utf8()));
            case REVISION ->
                changes.add(new Change(
                        packed.integer(),
                        new UUID(packed.number(), packed.number()),
                        packed.number(),
                        packed.number(),
                        packed.utf8()));
            case EVENT ->
                events.add(new Event(packed.integer(), packed.number(), packed.number(), packed.text(), packed.text()));
            case VOTES -> {
                ups += packed.number();
                downs += packed.number();
            }
            case ACCEPTED -> acceptedAt = packed.number();
            default -> throw new IllegalStateException(kind + " belongs to no post");
        }
    }
}
