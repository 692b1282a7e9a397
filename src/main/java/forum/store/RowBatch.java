package forum.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of one table on their way in: several go with one statement, which takes half the time of one statement each. */
public final class RowBatch {

    private static final int ROWS = 16;

    /** In characters; large texts go alone rather than fill the memory. */
    private static final int MOST_TEXT = 32 * 1024;

    private final Sql sql;
    private final String one;
    private final String many;
    private final int columns;
    private final List<Object> waiting = new ArrayList<>();
    private int text;

    /**
     * Begins a batch.
     *
     * @param columns of the table, with commas between them
     */
    public RowBatch(Sql sql, String table, String columns) {
        this.sql = sql;
        this.columns = columns.split(",").length;
        String row = "(?" + ", ?".repeat(this.columns - 1) + ")";
        this.one = "insert into " + table + " (" + columns + ") values " + row;
        this.many = one + (", " + row).repeat(ROWS - 1);
    }

    /** Adds a row, which is in the table after the next {@link #flush} at the latest. */
    public void add(Object... values) {
        waiting.addAll(Arrays.asList(values));
        for (Object value : values) {
            text += value instanceof String string ? string.length() : 0;
        }
        if (waiting.size() == ROWS * columns) {
            sql.update(many, waiting.toArray());
            forget();
        } else if (text > MOST_TEXT) {
            flush();
        }
    }

    /** Brings in what is waiting. */
    public void flush() {
        for (int i = 0; i < waiting.size(); i += columns) {
            sql.update(one, waiting.subList(i, i + columns).toArray());
        }
        forget();
    }

    private void forget() {
        waiting.clear();
        text = 0;
    }
}
