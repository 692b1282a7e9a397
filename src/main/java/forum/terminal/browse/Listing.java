package forum.terminal.browse;

import forum.model.PostId;
import forum.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list as far as it was fetched.
 *
 * @param filter as it was typed
 * @param chosen the order that the person chose, empty for the usual one
 * @param slice what was fetched; its order may be another one than was chosen
 * @param cursor the row that is selected
 * @param top the first row on the screen
 * @param known whether anything was fetched at all
 */
record Listing(String filter, Optional<Sort> chosen, Slice slice, int cursor, int top, boolean known) {

    /** No list grows longer, so that memory stays bounded however long somebody scrolls. */
    static final int LONGEST = 50_000;

    /** How many rows are fetched at once, at least. */
    private static final int PAGE = 100;

    /** A list of which nothing is known yet. */
    static Listing unknown(String filter, Optional<Sort> sort) {
        return new Listing(filter, sort, new Slice(List.of(), false, sort.orElse(Sort.RECENT), false), 0, 0, false);
    }

    List<Row> rows() {
        return slice.rows();
    }

    /** The row that is selected; empty in an empty list. */
    Optional<Row> current() {
        return rows().isEmpty() ? Optional.empty() : Optional.of(rows().get(cursor));
    }

    /** The page to begin with. */
    Wanted first(int height) {
        return new Wanted(filter, chosen, Optional.empty(), Math.max(PAGE, 2 * height));
    }

    /** As much as is there now, to fetch it anew. */
    Wanted again(int height) {
        int limit = Math.max(first(height).limit(), Math.min(1_000, cursor + height));
        return new Wanted(filter, chosen, Optional.empty(), limit);
    }

    /** What comes after the last row; empty when there is no more or it is far away still. */
    Optional<Wanted> next(int height) {
        boolean near = cursor + 2 * height >= rows().size();
        if (!near || !slice.more() || rows().isEmpty() || rows().size() >= LONGEST) {
            return Optional.empty();
        }
        PostId last = rows().get(rows().size() - 1).id();
        return Optional.of(new Wanted(filter, chosen, Optional.of(last), PAGE));
    }

    /** Whether there is more than a person may see in one list. */
    boolean isCut() {
        return slice.more() && rows().size() >= LONGEST;
    }

    /** The same list with another filter, in the order that was chosen. */
    Listing filtered(String text) {
        return new Listing(text, chosen, slice, cursor, top, known);
    }

    /** The same list in another order. */
    Listing sorted(Sort sort) {
        return new Listing(filter, Optional.of(sort), slice, cursor, top, known);
    }

    /** Another list, from its beginning. */
    Listing begin(Slice fetched) {
        return new Listing(filter, chosen, fetched, 0, 0, true);
    }

    /** The list with what was fetched; the selected post stays selected where it is still there. */
    Listing with(Slice fetched, int height) {
        int found = current().map(row -> index(fetched.rows(), row.id())).orElse(-1);
        Listing listing = new Listing(filter, chosen, fetched, Math.max(0, found), found < 0 ? 0 : top, true);
        return listing.to(listing.cursor, height);
    }

    /** The list with what comes after it. */
    Listing and(Slice further) {
        List<Row> rows = new ArrayList<>(rows());
        rows.addAll(further.rows());
        return new Listing(
                filter, chosen, new Slice(rows, further.more(), slice.sort(), slice.words()), cursor, top, true);
    }

    /** The list with a row as it is now. */
    Listing with(Row row) {
        int at = index(rows(), row.id());
        if (at < 0) {
            return this;
        }
        List<Row> rows = new ArrayList<>(rows());
        rows.set(at, row);
        return new Listing(
                filter, chosen, new Slice(rows, slice.more(), slice.sort(), slice.words()), cursor, top, known);
    }

    /** Selects the row so many below, or above. */
    Listing by(int rows, int height) {
        return to(cursor + rows, height);
    }

    /** Selects a row, or the nearest that there is, and scrolls as little as needed. */
    Listing to(int row, int height) {
        int last = Math.max(0, rows().size() - 1);
        int selected = Math.max(0, Math.min(row, last));
        int lines = Math.max(1, height);
        int first = Math.max(selected - lines + 1, Math.min(top, selected));
        int lowest = Math.max(0, rows().size() - lines);
        return new Listing(filter, chosen, slice, selected, Math.max(0, Math.min(first, lowest)), known);
    }

    /** Scrolls, and takes the selection along where it would leave the screen. */
    Listing scroll(int by, int height) {
        int last = Math.max(0, rows().size() - height);
        int first = Math.max(0, Math.min(top + by, last));
        int selected = Math.max(first, Math.min(cursor, first + height - 1));
        return new Listing(filter, chosen, slice, selected, first, known).to(selected, height);
    }

    private static int index(List<Row> rows, PostId id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
