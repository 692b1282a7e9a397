package forum.exchange.q2a;

import forum.exchange.q2a.DumpLexer.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the statements of a dump: of a table, its columns and rows. All other statements are passed over, but for those
 * that say how texts are written.
 */
final class DumpReader {

    /**
     * A table.
     *
     * @param database its database, empty when the dump names none
     * @param columns the names in the order of the values, in lower case; empty when the dump does not say
     */
    record Table(String database, String name, List<String> columns) {}

    /** Takes what is read. */
    interface Taker {

        /** Rows of this table come now; returns who takes them, null when they are only to be passed over. */
        Rows rows(Table table) throws IOException;

        /** Something does not hold what it should, but reading can go on. */
        void reject(long line, long column, String reason);
    }

    /** Takes the rows of a table. */
    interface Rows {

        /** Whether the content of this column, counted from 0, is wanted. */
        boolean wants(int column);

        /** Takes a row, whose values are null where the database has none, or where they are not wanted. */
        void take(long line, long column, Row.Repeated repeated, byte[][] values) throws IOException;
    }

    private final DumpLexer lexer;
    private final DumpTokens tokens;
    private final Taker taker;
    private final Map<String, List<String>> columns = new HashMap<>();
    private final Encoding encoding = new Encoding();
    private final SqlMode mode = new SqlMode();
    private String database = "";
    private String fault;

    DumpReader(DumpBytes in, Taker taker) {
        this.lexer = new DumpLexer(in);
        this.tokens = new DumpTokens(lexer);
        this.taker = taker;
    }

    /** The date in the last line; empty when it has none. */
    Optional<String> writtenAt() {
        return lexer.completedAt();
    }

    /** Reads to the end. */
    void read() throws IOException {
        boolean whole = true;
        while (!tokens.isEnd()) {
            try {
                if (tokens.token() != Token.SIGN) {
                    statement();
                } else {
                    tokens.advance();
                }
            } catch (DumpError e) {
                reject(e.getMessage());
                whole = false;
                tokens.forget();
            }
        }
        if (whole && lexer.lacksItsEnd()) {
            reject("the dump is cut off: its last line, Dump completed, is missing");
        }
    }

    private void reject(String reason) {
        taker.reject(lexer.line(), lexer.column(), reason);
    }

    private void statement() throws IOException {
        if (tokens.takeWord("INSERT") || tokens.isWord("REPLACE")) {
            insert();
            if (tokens.isWord("INSERT")) {
                return; // what stood before it was damaged
            }
        } else if (tokens.takeWord("CREATE")) {
            create();
        } else if (tokens.takeWord("SET")) {
            set();
        } else if (tokens.takeWord("USE")) {
            database = lexer.word();
        } else if (tokens.isWord("DELIMITER")) {
            skipRoutines();
            return;
        } else if (tokens.isWord("MYSQLDUMP") || tokens.isWord("MARIADB-DUMP")) {
            lexer.restOfLine(); // a warning of the program that got into its output
            tokens.advance();
            return;
        }
        tokens.finishStatement();
    }

    /** Triggers and routines hold statements of their own, between other signs for the end of a statement. */
    private void skipRoutines() throws IOException {
        String end = lexer.restOfLine();
        while (!end.equals(";") && !tokens.isEnd()) {
            tokens.advance();
            if (tokens.isWord("DELIMITER")) {
                end = lexer.restOfLine();
            }
        }
        tokens.advance();
    }

    private void set() throws IOException {
        while (!tokens.isEnd() && !tokens.isSign(';')) {
            if (tokens.takeWord("NAMES")) {
                encoding.use(lexer.word());
            } else if (isVariable("SQL_MODE")) {
                tokens.advance();
                if (tokens.isSign('=')) {
                    tokens.advance();
                    mode.set(tokens.token() == Token.TEXT, lexer.word());
                    lexer.escapeByBackslash(mode.escapesByBackslash());
                }
            } else {
                tokens.advance();
            }
        }
    }

    /** Whether the variable is set here; another one may only remember it. */
    private boolean isVariable(String name) {
        return tokens.isWord(name) || tokens.isWord("@@" + name) || tokens.isWord("@@SESSION." + name);
    }

    private void create() throws IOException {
        tokens.takeWord("TEMPORARY");
        if (!tokens.takeWord("TABLE")) {
            return;
        }
        if (tokens.takeWord("IF")) {
            tokens.takeWord("NOT");
            tokens.takeWord("EXISTS");
        }
        String name = tokens.tableName(database);
        List<String> found = tokens.isSign('(') ? tokens.definitions() : List.of();
        if (!found.isEmpty()) {
            columns.put(name, found);
        }
    }

    private void insert() throws IOException {
        Row.Repeated repeated = Row.Repeated.WRONG;
        if (tokens.takeWord("REPLACE")) {
            repeated = Row.Repeated.LAST;
        }
        while (tokens.token() == Token.WORD && !tokens.isWord("INTO")) {
            if (tokens.isWord("IGNORE")) {
                repeated = Row.Repeated.FIRST;
            } else if (!tokens.isWord("LOW_PRIORITY") && !tokens.isWord("DELAYED") && !tokens.isWord("HIGH_PRIORITY")) {
                break;
            }
            tokens.advance();
        }
        tokens.takeWord("INTO");
        String name = tokens.tableName(database);
        List<String> named = tokens.isSign('(') ? tokens.names() : columns.getOrDefault(name, List.of());
        int line = name.indexOf('\n');
        Rows rows = taker.rows(new Table(name.substring(0, line), name.substring(line + 1), named));
        if (rows == null) {
            return;
        }
        if (!tokens.isWord("VALUES") && !tokens.isWord("VALUE")) {
            throw new DumpError("VALUES should stand here; rows in another form cannot be read");
        }
        rows(rows, repeated, named.size());
    }

    private void rows(Rows rows, Row.Repeated repeated, int expected) throws IOException {
        tokens.advance();
        boolean more = isRow("a row should begin here");
        while (more) {
            row(rows, repeated, expected);
            lexer.keep(true);
            tokens.advance();
            if (tokens.isSign(',')) {
                tokens.advance();
                more = isRow("a row should begin here");
            } else {
                boolean over = tokens.isSign(';') || tokens.isEnd() || tokens.isWord("AS") || tokens.isWord("ON");
                more = !over && isRow("a comma or ; should follow the row before this");
            }
        }
    }

    /** Whether a row begins here; if not, says what is wrong and goes on to the next in the same statement. */
    private boolean isRow(String otherwise) throws IOException {
        if (!tokens.isSign('(')) {
            reject(otherwise);
        }
        while (!tokens.isSign('(') && !tokens.isSign(';') && !tokens.isEnd() && !tokens.isWord("INSERT")) {
            tokens.advance();
        }
        return tokens.isSign('(');
    }

    private void row(Rows rows, Row.Repeated repeated, int expected) throws IOException {
        long line = lexer.line();
        long column = lexer.column();
        byte[][] values = new byte[expected][];
        fault = null;
        int count = values(rows, values);
        if (tokens.isEnd()) {
            throw new DumpError("the dump is cut off in the middle of a row");
        }
        if (fault == null && count != expected) {
            String many = count == 1 ? " value" : " values";
            fault = "the row has " + count + many + ", and the table " + expected + " columns";
        }
        if (fault == null) {
            rows.take(line, column, repeated, values);
        } else {
            taker.reject(line, column, fault);
        }
    }

    /** Reads the values of a row up to the closing sign, and returns how many there are. */
    private int values(Rows rows, byte[][] values) throws IOException {
        int count = 0;
        do {
            boolean wanted = count < values.length && rows.wants(count);
            lexer.keep(wanted);
            try {
                tokens.advance();
                byte[] value = value(wanted);
                if (wanted) {
                    values[count] = value;
                }
                tokens.advance();
            } catch (DumpError e) {
                fault = fault == null ? e.getMessage() : fault;
            }
            count++;
            if (!tokens.isEnd() && !tokens.isSign(',') && !tokens.isSign(')')) {
                fault = fault == null ? "another value or ) should follow value " + count : fault;
                tokens.skipToComma();
            }
        } while (tokens.isSign(','));
        return count;
    }

    private byte[] value(boolean wanted) throws IOException {
        boolean binary = false;
        if (tokens.token() == Token.WORD && lexer.startsWith('_')) {
            binary = tokens.isWord("_BINARY");
            tokens.advance();
        }
        return switch (tokens.token()) {
            case TEXT -> !wanted ? null : binary ? lexer.bytes() : encoding.utf8(lexer.bytes());
            case BYTES -> wanted ? lexer.bytes() : null;
            case WORD -> tokens.isWord("NULL") || tokens.isWord("DEFAULT") || !wanted ? null : literal();
            case END -> null;
            case NAME, SIGN -> throw new DumpError("a value should stand here, not a sign");
        };
    }

    private byte[] literal() {
        if (tokens.isWord("TRUE")) {
            return "1".getBytes(StandardCharsets.US_ASCII);
        }
        return tokens.isWord("FALSE") ? "0".getBytes(StandardCharsets.US_ASCII) : lexer.bytes();
    }
}
