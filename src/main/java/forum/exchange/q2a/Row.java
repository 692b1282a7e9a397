package forum.exchange.q2a;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A row of one of Question2Answer's tables, with the values that are wanted here.
 *
 * @param line where it begins
 * @param column where it begins, in bytes
 * @param values in the order of {@link Table#columns()}, in UTF-8; null where the database has none
 */
record Row(Table table, long line, long column, Repeated repeated, byte[][] values) {

    /** Which of two rows with the same key counts. */
    enum Repeated {
        /** Neither: one of them is a fault. */
        WRONG,
        FIRST,
        LAST
    }

    private static final int HEAD = 2 + 2 * Long.BYTES;

    /** The row as bytes. */
    ByteBuffer bytes() {
        int size = HEAD;
        for (byte[] value : values) {
            size += Integer.BYTES + (value == null ? 0 : value.length);
        }
        ByteBuffer bytes = ByteBuffer.allocate(size)
                .put((byte) table.ordinal())
                .put((byte) repeated.ordinal())
                .putLong(line)
                .putLong(column);
        for (byte[] value : values) {
            bytes.putInt(value == null ? -1 : value.length);
            if (value != null) {
                bytes.put(value);
            }
        }
        return bytes.flip();
    }

    /** The row that was written so. */
    static Row of(ByteBuffer bytes) {
        Table table = Table.values()[bytes.get()];
        Repeated repeated = Repeated.values()[bytes.get()];
        long line = bytes.getLong();
        long column = bytes.getLong();
        byte[][] values = new byte[table.columns().size()][];
        for (int i = 0; i < values.length; i++) {
            int length = bytes.getInt();
            if (length >= 0) {
                values[i] = new byte[length];
                bytes.get(values[i]);
            }
        }
        return new Row(table, line, column, repeated, values);
    }

    /** The text in this column; null for none. */
    String text(String name) {
        byte[] value = value(name);
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    /** The user whom it belongs to; null for nobody. */
    String user() {
        return text(table.user());
    }

    /**
     * The id in this column, an unsigned number of 64 bits.
     *
     * @return null when there is none
     */
    Long id(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw new DumpError(name + ": '" + shorten(text) + "' is not an id");
        }
    }

    /** The id in this column, which must be there. */
    long requireId(String name) {
        Long id = id(name);
        if (id == null) {
            throw new DumpError(name + " is missing");
        }
        return id;
    }

    /** The number in this column, 0 when there is none; what is no 32 bits is bounded. */
    int number(String name) {
        String text = text(name);
        if (text == null || text.isEmpty()) {
            return 0;
        }
        try {
            BigDecimal number = new BigDecimal(text.length() > 40 ? "x" : text);
            BigDecimal most = BigDecimal.valueOf(Integer.MAX_VALUE);
            return number.min(most).max(most.negate()).intValue();
        } catch (NumberFormatException e) {
            throw new DumpError(name + ": '" + shorten(text) + "' is not a number");
        }
    }

    /** Throws unless every text is UTF-8 without NUL characters. */
    void checkTexts() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                checkText(table.columns().get(i), values[i]);
            }
        }
    }

    private static void checkText(String name, byte[] value) {
        for (byte b : value) {
            if (b == 0) {
                throw new DumpError(name + " holds a NUL character");
            }
        }
        if (!Encoding.isUtf8(value)) {
            throw new DumpError(name + " is not in UTF-8");
        }
    }

    private byte[] value(String name) {
        return values[table.columns().indexOf(name)];
    }

    static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
