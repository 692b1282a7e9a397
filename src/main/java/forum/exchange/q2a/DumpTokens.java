package forum.exchange.q2a;

import forum.exchange.q2a.DumpLexer.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tokens of a dump with the one that comes next, and what names and definitions of tables are made of. */
final class DumpTokens {

    private static final List<String> NO_COLUMNS = List.of(
            "PRIMARY", "KEY", "UNIQUE", "INDEX", "FULLTEXT", "SPATIAL", "CONSTRAINT", "CHECK", "FOREIGN", "PERIOD");

    /** So many columns no server takes. */
    private static final int MOST_COLUMNS = 10_000;

    private final DumpLexer lexer;
    private Token token = Token.SIGN;

    DumpTokens(DumpLexer lexer) {
        this.lexer = lexer;
    }

    /** What comes next is. */
    Token token() {
        return token;
    }

    /** Goes on to the next token. */
    void advance() throws IOException {
        token = lexer.next();
    }

    /** Forgets the token that comes next, which could not be read. */
    void forget() {
        token = Token.SIGN;
        lexer.keep(true);
    }

    boolean isEnd() {
        return token == Token.END;
    }

    boolean isSign(char wanted) {
        return token == Token.SIGN && lexer.sign() == wanted;
    }

    boolean isWord(String capitals) {
        return token == Token.WORD && lexer.isWord(capitals);
    }

    /** Takes this word if it comes next, and returns whether it did. */
    boolean takeWord(String capitals) throws IOException {
        boolean is = isWord(capitals);
        if (is) {
            advance();
        }
        return is;
    }

    /** Takes a name. */
    String name() throws IOException {
        String name = lexer.word();
        advance();
        return name;
    }

    /** Takes the name of a table and returns it with that of its database before it, in a line of its own. */
    String tableName(String database) throws IOException {
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

    /** Takes names between parentheses, in lower case. */
    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        do {
            advance();
            add(name(), names);
        } while (isSign(','));
        if (isSign(')')) {
            advance();
        }
        return names;
    }

    /** Takes the definitions between parentheses of a new table, and returns the names of its columns in lower case. */
    List<String> definitions() throws IOException {
        List<String> found = new ArrayList<>();
        do {
            advance();
            if (token == Token.NAME || token == Token.TEXT || token == Token.WORD && !isKey()) {
                add(lexer.word(), found);
            }
            skipToComma();
        } while (isSign(','));
        return List.copyOf(found);
    }

    private static void add(String column, List<String> columns) {
        if (columns.size() == MOST_COLUMNS) {
            throw new DumpError("holds no SQL: a table has more than " + MOST_COLUMNS + " columns");
        }
        columns.add(column.toLowerCase(Locale.ROOT));
    }

    private boolean isKey() {
        return NO_COLUMNS.contains(lexer.word().toUpperCase(Locale.ROOT));
    }

    /** Goes on to the next comma, or to the end of the parentheses. */
    void skipToComma() throws IOException {
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

    /** Goes behind the end of the statement without keeping what stands before it. */
    void finishStatement() throws IOException {
        lexer.keep(false);
        while (token != Token.END && !isSign(';')) {
            advance();
        }
        lexer.keep(true);
        advance();
    }
}
