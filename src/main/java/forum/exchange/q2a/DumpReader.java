package forum.exchange.q2a;

import forum.exchange.q2a.DumpLexer.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    private static final List<String> NO_COLUMNS = List.of(
            "PRIMARY", "KEY", "UNIQUE", "INDEX", "FULLTEXT", "SPATIAL", "CONSTRAINT", "CHECK", "FOREIGN", "PERIOD");

    private final DumpLexer lexer;
    private final Taker taker;
    private final Map<String, List<String>> columns = new HashMap<>();
    private final Encoding encoding = new Encoding();
    private final SqlMode mode = new SqlMode();
    private String database = "";
    private Token token;
    private String fault;

    DumpReader(DumpBytes in, Taker taker) {
        this.lexer = new DumpLexer(in);
        this.taker = taker;
    }

    /** The date in the last line; empty when it has none. */
    Optional<String> writtenAt() {
        return lexer.completedAt();
    }

    /** Reads to the end. */
    void read() throws IOException {
        token = Token.SIGN;
        boolean whole = true;
        while (token != Token.END) {
            try {
                if (token != Token.SIGN) {
                    statement();
                } else {
                    advance();
                }
            } catch (DumpError e) {
                reject(e.getMessage());
                whole = false;
                token = Token.SIGN;
                lexer.keep(true);
            }
        }
        if (whole && lexer.lacksItsEnd()) {
            reject("the dump is cut off: its last line, Dump completed, is missing");
        }
    }

    private void reject(String reason) {
        taker.reject(lexer.line(), lexer.column(), reason);
    }

    private void advance() throws IOException {
        token = lexer.next();
    }

    private boolean isSign(char wanted) {
        return token == Token.SIGN && lexer.sign() == wanted;
    }

    private boolean isWord(String capitals) {
        return token == Token.WORD && lexer.isWord(capitals);
    }

    private boolean takeWord(String capitals) throws IOException {
        boolean is = isWord(capitals);
        if (is) {
            advance();
        }
        return is;
    }

    private void statement() throws IOException {
        if (takeWord("INSERT") || isWord("REPLACE")) {
            insert();
        } else if (takeWord("CREATE")) {
            create();
        } else if (takeWord("SET")) {
            set();
        } else if (takeWord("USE")) {
            database = lexer.word();
        } else if (isWord("DELIMITER")) {
            skipRoutines();
            return;
        }
        finishStatement();
    }

    private void finishStatement() throws IOException {
        lexer.keep(false);
        while (token != Token.END && !isSign(';')) {
            advance();
        }
        lexer.keep(true);
        advance();
    }

    /** Triggers and routines hold statements of their own, between other signs for the end of a statement. */
    private void skipRoutines() throws IOException {
        String end = lexer.restOfLine();
        while (!end.equals(";") && token != Token.END) {
            advance();
            if (isWord("DELIMITER")) {
                end = lexer.restOfLine();
            }
        }
        advance();
    }

    private void set() throws IOException {
        while (token != Token.END && !isSign(';')) {
            if (takeWord("NAMES")) {
                encoding.use(lexer.word());
            } else if (isVariable("SQL_MODE")) {
                advance();
                if (isSign('=')) {
                    advance();
                    mode.set(token == Token.TEXT, lexer.word());
                    lexer.escapeByBackslash(mode.escapesByBackslash());
                }
            } else {
                advance();
            }
        }
    }

    /** Whether the variable is set here; another one may only remember it. */
    private boolean isVariable(String name) {
        return isWord(name) || isWord("@@" + name) || isWord("@@SESSION." + name);
    }

    private void create() throws IOException {
        takeWord("TEMPORARY");
        if (!takeWord("TABLE")) {
            return;
        }
        if (takeWord("IF")) {
            takeWord("NOT");
            takeWord("EXISTS");
        }
        String name = tableName();
        List<String> found = isSign('(') ? definitions() : List.of();
        if (!found.isEmpty()) {
            columns.put(name, found);
        }
    }

    private List<String> definitions() throws IOException {
        List<String> found = new ArrayList<>();
        do {
            advance();
            if (token == Token.NAME || token == Token.TEXT || token == Token.WORD && !isKey()) {
                found.add(lexer.word().toLowerCase(Locale.ROOT));
            }
            skipDefinition();
        } while (isSign(','));
        return List.copyOf(found);
    }

    private boolean isKey() {
        return NO_COLUMNS.contains(lexer.word().toUpperCase(Locale.ROOT));
    }

    private void skipDefinition() throws IOException {
        int depth = 0;
        while (token != Token.END && (depth > 0 || !isSign(',') && !isSign(')'))) {
            if (isSign('(')) {
                depth++;
            } else if (isSign(')')) {
                depth--;
            }
            advance();
        }
    }

    /** The name with its database before it, as the key of what is known of a table. */
    private String tableName() throws IOException {
        String before = database;
        String name = name();
        if (token == Token.WORD && lexer.word().startsWith(".")) {
            before = name;
            name = lexer.word().substring(1);
            advance();
            name = name.isEmpty() ? name() : name;
        } else if (name.contains(".")) {
            before = name.substring(0, name.indexOf('.'));
            name = name.substring(name.indexOf('.') + 1);
        }
        return before + '\n' + name;
    }

    private String name() throws IOException {
        String name = lexer.word();
        advance();
        return name;
    }

    private void insert() throws IOException {
        Row.Repeated repeated = Row.Repeated.WRONG;
        if (takeWord("REPLACE")) {
            repeated = Row.Repeated.LAST;
        }
        while (token == Token.WORD && !isWord("INTO")) {
            if (isWord("IGNORE")) {
                repeated = Row.Repeated.FIRST;
            } else if (!isWord("LOW_PRIORITY") && !isWord("DELAYED") && !isWord("HIGH_PRIORITY")) {
                break;
            }
            advance();
        }
        takeWord("INTO");
        String name = tableName();
        List<String> named = isSign('(') ? columnNames() : columns.getOrDefault(name, List.of());
        int line = name.indexOf('\n');
        Rows rows = taker.rows(new Table(name.substring(0, line), name.substring(line + 1), named));
        if (rows == null || !isWord("VALUES") && !isWord("VALUE")) {
            return;
        }
        rows(rows, repeated, named.size());
    }

    private List<String> columnNames() throws IOException {
        List<String> names = new ArrayList<>();
        do {
            advance();
            names.add(name().toLowerCase(Locale.ROOT));
        } while (isSign(','));
        if (isSign(')')) {
            advance();
        }
        return names;
    }

    private void rows(Rows rows, Row.Repeated repeated, int expected) throws IOException {
        do {
            advance();
            long line = lexer.line();
            long column = lexer.column();
            if (!isSign('(')) {
                taker.reject(line, column, "a row should begin here");
                return;
            }
            byte[][] values = new byte[expected][];
            fault = null;
            int count = values(rows, values);
            if (token == Token.END) {
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
            lexer.keep(true);
            advance();
        } while (isSign(','));
    }

    /** Reads the values of a row up to the closing sign, and returns how many there are. */
    private int values(Rows rows, byte[][] values) throws IOException {
        int count = 0;
        do {
            boolean wanted = count < values.length && rows.wants(count);
            lexer.keep(wanted);
            try {
                advance();
                byte[] value = value(wanted);
                if (wanted) {
                    values[count] = value;
                }
                advance();
            } catch (DumpError e) {
                fault = e.getMessage();
            }
            count++;
            if (token != Token.END && !isSign(',') && !isSign(')')) {
                fault = fault == null ? "another value or ) should follow value " + count : fault;
                skipDefinition();
            }
        } while (isSign(','));
        return count;
    }

    private byte[] value(boolean wanted) throws IOException {
        boolean binary = false;
        if (token == Token.WORD && lexer.startsWith('_')) {
            binary = isWord("_BINARY");
            advance();
        }
        return switch (token) {
            case TEXT -> !wanted ? null : binary ? lexer.bytes() : encoding.utf8(lexer.bytes());
            case BYTES -> wanted ? lexer.bytes() : null;
            case WORD -> isWord("NULL") || isWord("DEFAULT") || !wanted ? null : literal();
            case END -> null;
            case NAME, SIGN -> throw new DumpError("a value should stand here, not a sign");
        };
    }

    private byte[] literal() {
        if (isWord("TRUE")) {
            return "1".getBytes(StandardCharsets.US_ASCII);
        }
        return isWord("FALSE") ? "0".getBytes(StandardCharsets.US_ASCII) : lexer.bytes();
    }
}
