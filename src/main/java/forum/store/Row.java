package forum.store;

import forum.model.Stamp;
import forum.model.Uid;
import forum.model.Utf8Text;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The present row of a result, read by column number from 1. */
public final class Row {

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Mapper<T> {
        /** Reads the row; it must not be kept. */
        T map(Row row);
    }

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** A text, or null. Its bytes are asked for, since the driver is slower to make a text of them. */
    public String text(int column) {
        byte[] bytes = bytes(column);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** A text as it is stored, or null. */
    public Utf8Text utf8(int column) {
        byte[] bytes = bytes(column);
        return bytes == null ? null : new Utf8Text(bytes);
    }

    /** The bytes of a blob, or those of a text in UTF-8; or null. */
    public byte[] bytes(int column) {
        try {
            return result.getBytes(column);
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /** A whole number; null reads as 0. */
    public long number(int column) {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /** A whole number of 32 bits; null reads as 0. */
    public int integer(int column) {
        try {
            return result.getInt(column);
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /** A whole number, or null. */
    public Long numberOrNull(int column) {
        try {
            long number = result.getLong(column);
            return result.wasNull() ? null : number;
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /** A fraction; null reads as 0. */
    public double fraction(int column) {
        try {
            return result.getDouble(column);
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    /** Whether the number in the column is not 0. */
    public boolean truth(int column) {
        return integer(column) != 0;
    }

    /** A uid, or null. */
    public Uid uid(int column) {
        byte[] bytes = bytes(column);
        return bytes == null ? null : Uid.of(bytes);
    }

    /** A time from its milliseconds, or null. */
    public Instant time(int column) {
        Long millis = numberOrNull(column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    /** A stamp from its two numbers in this column and the next. */
    public Stamp stamp(int column) {
        return Stamp.of(number(column), number(column + 1));
    }
}
