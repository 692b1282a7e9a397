package forum.bench;

import java.io.IOException;
import java.io.Writer;

/** Writes one table as mysqldump does: what its columns are, and rows in statements of about a megabyte each. */
final class SqlTable implements AutoCloseable {

    private static final int STATEMENT = 1_000_000;

    private final Writer out;
    private final String name;

    /** How much of a statement is written, 0 between statements. */
    private int written;

    /**
     * Starts a table.
     *
     * @param columns the names of the columns
     */
    SqlTable(Writer out, String name, String... columns) throws IOException {
        this.out = out;
        this.name = name;
        out.write("CREATE TABLE `" + name + "` (\n");
        for (String column : columns) {
            out.write("  `" + column + "` text,\n");
        }
        out.write("  PRIMARY KEY (`" + columns[0] + "`)\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n");
    }

    /** Writes a row. */
    void row(Object... values) throws IOException {
        StringBuilder row = new StringBuilder();
        for (Object value : values) {
            row.append(row.length() == 0 ? '(' : ',');
            if (value == null || value instanceof Number) {
                row.append(value == null ? "NULL" : value);
            } else {
                String text = value.toString().replace("\\", "\\\\").replace("'", "\\'");
                row.append('\'').append(text.replace("\n", "\\n")).append('\'');
            }
        }
        row.append(')');
        if (written + row.length() > STATEMENT) {
            end();
        }
        out.write(written == 0 ? "INSERT INTO `" + name + "` VALUES " : ",");
        out.append(row);
        written += row.length() + 1;
    }

    private void end() throws IOException {
        if (written > 0) {
            out.write(";\n");
            written = 0;
        }
    }

    @Override
    public void close() throws IOException {
        end();
    }
}
