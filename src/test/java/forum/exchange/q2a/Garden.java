package forum.exchange.q2a;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small dump, and the ways to write the same dump another way. A character of the text is a byte of the file, since
 * the binary columns of a dump are not text.
 */
final class Garden {

    private static final String BINARY = "\u00cb\\0q\u00ff\\'(";
    private static final String WARNING = "mysqldump: [Warning] Using a password on the command line isn't safe.\n";
    private static final Pattern TABLE =
            Pattern.compile("CREATE TABLE `(\\w+)` \\((.*?)\n\\)[^;\n]*;\n", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("^  `(\\w+)`", Pattern.MULTILINE);

    /** Ways to write it, by name. */
    static final Map<String, UnaryOperator<String>> DRESSES = new LinkedHashMap<>();

    static {
        DRESSES.put("all rows on one line", sql -> sql.replace("),\n(", "),("));
        DRESSES.put("an INSERT for each row", Garden::rowByRow);
        DRESSES.put("--hex-blob", sql -> sql.replace("'" + BINARY + "'", "0xCB0071FF2728"));
        DRESSES.put("_binary before binary values", sql -> sql.replace("'" + BINARY, "_binary '" + BINARY));
        DRESSES.put("--complete-insert without CREATE TABLE", Garden::complete);
        DRESSES.put("another prefix", sql -> sql.replace("`gq_", "`My-Q2A_7_"));
        DRESSES.put("no prefix", sql -> sql.replace("`gq_", "`"));
        DRESSES.put("REPLACE", sql -> sql.replace("INSERT INTO `gq_", "REPLACE INTO `gq_"));
        DRESSES.put("INSERT IGNORE", sql -> sql.replace("INSERT INTO `gq_", "INSERT IGNORE INTO `gq_"));
        DRESSES.put(
                "other words between INSERT and the rows",
                sql -> sql.replace("INSERT INTO `gq_posts` VALUES", "INSERT HIGH_PRIORITY INTO `gq_posts` VALUE")
                        .replace(
                                "INSERT INTO `gq_userpoints` VALUES",
                                "INSERT LOW_PRIORITY IGNORE `gq_userpoints` VALUES")
                        .replace("INSERT INTO `gq_words`", "REPLACE DELAYED `gq_words`")
                        .replace("(3,100,1,0);", "(3,100,1,0) AS new ON DUPLICATE KEY UPDATE bonus = (new.bonus);")
                        .replace("1,'she/her');", "1,'she/her') ON DUPLICATE KEY UPDATE content = ('x');"));
        DRESSES.put(
                "values in other notations",
                sql -> sql.replace("'Fern'", "x'4665726E'")
                        .replace("'moss'", "X'6d6F7373'")
                        .replace(",80,1)", ",80,b'01')")
                        .replace("NULL,0,3)", "NULL,FALSE,B'11')")
                        .replace("NULL,20,0)", "DEFAULT,20,0b0)")
                        .replace("(3,1,0,1,NULL,NULL)", "(TRUE,1,0,0,NULL,NULL),(3,1,0,TRUE,DEFAULT,NULL)")
                        .replace(
                                "(1,2,1,0,'2024-01-05 15:00:00',NULL)",
                                "(1,2,true,false,'2024-01-05T15:00:00.000',NULL)"));
        DRESSES.put(
                "every sort of key, in a temporary table",
                sql -> sql.replace("CREATE TABLE `gq_users`", "CREATE TEMPORARY TABLE `gq_users`")
                        .replace("DEFAULT 0\n);\nINSERT INTO `gq_users`", """
                        DEFAULT 0,
                          UNIQUE KEY `u` (`handle`), INDEX `i` (`level`), FULLTEXT KEY `f` (`handle`), SPATIAL KEY (`s`),
                          CHECK (`level` in (0, 1)), FOREIGN KEY (`userid`) REFERENCES `x` (`y`), PERIOD FOR SYSTEM_TIME (`a`, `b`)
                        );
                        INSERT INTO `gq_users`"""));
        DRESSES.put(
                "the name of the database",
                sql -> sql.replace("INTO `gq_", "INTO `garden`.`gq_")
                        .replace("CREATE TABLE `gq_", "CREATE TABLE IF NOT EXISTS `garden`.`gq_"));
        DRESSES.put("no comments", sql -> sql.replaceAll("(?m)^--.*\n", ""));
        DRESSES.put("other comments", sql -> sql.replace(",\n(", ", -- a row's end\n# it's\n/* (or */ ("));
        DRESSES.put("lines of Windows", sql -> sql.replace("\n", "\r\n"));
        DRESSES.put("a warning in the first line", sql -> WARNING + sql);
        DRESSES.put("a warning of MariaDB", sql -> "mariadb-dump: Deprecated program name; it's to be removed\n" + sql);
        DRESSES.put("a warning before an INSERT", sql -> {
            String rows = complete(sql);
            return WARNING + rows.substring(rows.indexOf("INSERT INTO `gq_categories`"));
        });
        DRESSES.put("ANSI quotes", sql -> sql.replace('`', '"'));
        DRESSES.put("NO_BACKSLASH_ESCAPES", Garden::withoutBackslashes);
        DRESSES.put(
                "NO_BACKSLASH_ESCAPES of the session",
                sql -> withoutBackslashes(sql).replace(" SQL_MODE='", " @@SESSION.sql_mode='"));
        DRESSES.put(
                "NO_BACKSLASH_ESCAPES of the server",
                sql -> withoutBackslashes(sql).replace(" SQL_MODE='", " @@sql_mode='"));
        DRESSES.put("a comment that was moved", sql -> sql.replace("13:00:00','Y'", "13:00:00','M'"));
        DRESSES.put("tables from the last to the first", Garden::reversed);
        DRESSES.put("a trigger between", sql -> sql.replace("CREATE TABLE `gq_posts`", """
                DELIMITER ;;
                /*!50003 CREATE*/ /*!50003 TRIGGER t BEFORE INSERT ON gq_posts FOR EACH ROW BEGIN
                  INSERT INTO `gq_posts` VALUES (1, 'it''s'); SET NEW.x = 1;
                END */;;
                DELIMITER ;
                /*!50003 SET sql_mode = 'NO_BACKSLASH_ESCAPES' */ ;
                /*!50003 SET sql_mode = @saved_sql_mode */ ;
                CREATE TABLE `gq_posts`"""));
    }

    private Garden() {}

    /** The dump. */
    static String sql() {
        try (InputStream in = Garden.class.getResourceAsStream("garden.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).replace("{BINARY}", BINARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dump with this text, which must be there, replaced; both are in UTF-8. */
    static String sql(String text, String replacement) {
        String found = bytes(text);
        String whole = sql();
        if (!whole.contains(found)) {
            throw new IllegalArgumentException("the dump does not hold " + text);
        }
        return whole.replace(found, bytes(replacement));
    }

    /** Writes a dump to a file in this folder. */
    static String file(Path folder, String sql) throws IOException {
        Path file = folder.resolve("garden.sql");
        Files.write(file, sql.getBytes(StandardCharsets.ISO_8859_1));
        return file.toString();
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String rowByRow(String sql) {
        StringBuilder rows = new StringBuilder();
        String insert = "";
        for (String line : sql.split("\n")) {
            insert = line.startsWith("INSERT INTO") ? line.substring(0, line.indexOf("VALUES") + 6) : insert;
            boolean more = line.startsWith("(") && line.endsWith("),");
            rows.append(more ? line.substring(0, line.length() - 1) + ";\n" + insert : line)
                    .append('\n');
        }
        return rows.toString();
    }

    private static String complete(String sql) {
        String complete = sql;
        Matcher table = TABLE.matcher(sql);
        while (table.find()) {
            StringBuilder names = new StringBuilder();
            Matcher column = COLUMN.matcher(table.group(2));
            while (column.find()) {
                names.append(names.isEmpty() ? "" : ", ")
                        .append('`')
                        .append(column.group(1))
                        .append('`');
            }
            String insert = "\nINSERT INTO `" + table.group(1) + "` ";
            complete = complete.replace(insert + "VALUES", insert + "(" + names + ") VALUES");
        }
        return TABLE.matcher(complete).replaceAll("");
    }

    private static String withoutBackslashes(String sql) {
        return sql.replace("\\\\", "\u0001")
                .replace("\\'", "''")
                .replace("\\\"", "\"")
                .replace("\\n", "\n")
                .replace("\\0", "\u0000")
                .replace("\u0001", "\\")
                .replace("SQL_MODE='", "SQL_MODE='NO_BACKSLASH_ESCAPES,");
    }

    private static String reversed(String sql) {
        String[] tables = sql.split("(?=\nCREATE TABLE)|(?=\n-- Dump completed)");
        StringBuilder reversed = new StringBuilder(tables[0]);
        for (int i = tables.length - 2; i > 0; i--) {
            reversed.append(tables[i]);
        }
        return reversed.append(tables[tables.length - 1]).toString();
    }
}
