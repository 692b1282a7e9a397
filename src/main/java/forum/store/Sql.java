package forum.store;

import forum.model.ForumException;
import forum.model.Uid;
import forum.model.Utf8Text;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.sqlite.Function;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Prepares, binds and maps. Statements are kept for the life of the connection, so that a bulk import prepares each
 * once; what is bound may be null, a text, a number, a truth, a {@link Uid} or bytes. A {@link Utf8Text}
 * is bound as the bytes that it is, so the statement says {@code cast (? as text)}.
 */
public final class Sql {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private volatile boolean interrupted;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** A piece of work begins, which nobody has asked to end. */
    void begin() {
        interrupted = false;
    }

    /** Asks the work to end, from another thread; SQLite itself stops only a statement that runs at the moment. */
    void interrupt() {
        interrupted = true;
    }

    /** Runs a statement that changes rows and returns how many. */
    public int update(String sql, Object... values) {
        try {
            return bind(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** How many rows were changed since this connection was opened. */
    public long changes() {
        return one("select total_changes()", row -> row.number(1));
    }

    /** Inserts a row and returns its number. */
    public long insert(String sql, Object... values) {
        update(sql, values);
        return one("select last_insert_rowid()", row -> row.number(1));
    }

    /** The rows of a query, in its order. */
    public <T> List<T> list(String sql, Row.Mapper<T> mapper, Object... values) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(mapper.map(row)), values);
        return found;
    }

    /** Hands each row of a query to the reader. */
    public void each(String sql, Consumer<Row> reader, Object... values) {
        try (ResultSet result = bind(sql, values).executeQuery()) {
            Row row = new Row(result);
            while (result.next()) {
                reader.accept(row);
            }
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The first row of a query, if there is one. */
    public <T> Optional<T> findOne(String sql, Row.Mapper<T> mapper, Object... values) {
        try (ResultSet result = bind(sql, values).executeQuery()) {
            return result.next() ? Optional.ofNullable(mapper.map(new Row(result))) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** The only row of a query that has exactly one. */
    public <T> T one(String sql, Row.Mapper<T> mapper, Object... values) {
        return findOne(sql, mapper, values)
                .orElseThrow(() -> ForumException.failure("the store is damaged; run `forum doctor`", null));
    }

    /** Runs statements without values, such as a migration; they are not kept. */
    public void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Makes a function known to the statements of this connection. */
    void define(String name, Function function) {
        try {
            Function.create(connection, name, function);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The driver closes a statement that failed, so it is prepared anew next time. */
    private ForumException failed(String sql, SQLException e) {
        prepared.remove(sql);
        return failure(e);
    }

    private PreparedStatement bind(String sql, Object[] values) throws SQLException {
        if (interrupted) {
            throw ForumException.interrupted("interrupted; nothing was changed");
        }
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(index, text);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof Boolean truth) {
            statement.setInt(index, truth ? 1 : 0);
        } else if (value instanceof Uid uid) {
            statement.setBytes(index, uid.bytes());
        } else if (value instanceof Utf8Text text) {
            statement.setBytes(index, text.bytes());
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(index, bytes);
        } else if (value instanceof Double fraction) {
            statement.setDouble(index, fraction);
        } else if (value == null) {
            statement.setNull(index, java.sql.Types.NULL);
        } else {
            throw new IllegalArgumentException("cannot bind " + value.getClass());
        }
    }

    /** Numbers as one value that can be bound: a JSON array, for json_each. */
    public static String json(Collection<Long> numbers) {
        StringJoiner json = new StringJoiner(",", "[", "]");
        numbers.forEach(number -> json.add(number.toString()));
        return json.toString();
    }

    /** A text as it stands in a statement to which nothing can be bound. */
    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Whether the failure is that a row with the same key is there already. */
    public static boolean isDuplicateKey(ForumException failure) {
        return failure.getCause() instanceof SQLiteException e
                && (e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE
                        || e.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY);
    }

    /** Whether the failure is that somebody else holds the store. */
    static boolean isBusy(ForumException failure) {
        return failure.getCause() instanceof SQLiteException e && primary(e) == SQLiteErrorCode.SQLITE_BUSY.code;
    }

    /** Whether the failure is that the file, or what belongs beside it, may not be opened or written to. */
    static boolean isDenied(ForumException failure) {
        return failure.getCause() instanceof SQLiteException e
                && (primary(e) == SQLiteErrorCode.SQLITE_READONLY.code
                        || primary(e) == SQLiteErrorCode.SQLITE_CANTOPEN.code);
    }

    /** Whether the failure is that the file is not what it should be. */
    public static boolean isDamage(ForumException failure) {
        return failure.getCause() instanceof SQLiteException e && primary(e) == SQLiteErrorCode.SQLITE_CORRUPT.code;
    }

    /** Says in a sentence what SQLite reported; this is the one place where its exceptions are wrapped. */
    static ForumException failure(SQLException e) {
        int code = e instanceof SQLiteException sqlite ? primary(sqlite) : 0;
        String message;
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            message = "the store is busy: another process has been writing to it for too long; try again";
        } else if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            message = "the disk is full; nothing was changed";
        } else if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
            message =
                    "the store cannot be written to: check the permissions of the file, of its -wal and -shm, and of the folder";
        } else if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
            message = "the store cannot be opened: check the permissions of the file and its folder";
        } else if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            message = "the store is damaged; run `forum doctor`, or go back to a backup";
        } else if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
            message = "the disk could not be read or written; nothing was changed";
        } else if (code == SQLiteErrorCode.SQLITE_INTERRUPT.code) {
            return ForumException.interrupted("interrupted; nothing was changed");
        } else {
            message = "the store failed: " + e.getMessage();
        }
        return ForumException.failure(message, e);
    }

    private static int primary(SQLiteException e) {
        return e.getResultCode().code & 0xff;
    }
}
