package forum.exchange.q2a;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadDumpTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    /** The dump is refused where this text stands in it, and nothing is imported; without it the rest is. */
    private void refuses(String sql, String place, String reason, int added, int rejected) throws IOException {
        String file = Garden.file(folder, sql);
        int at = sql.indexOf(place);
        long line = sql.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = at - sql.lastIndexOf('\n', at - 1);

        forum.run("import", file)
                .fails(ExitCode.BAD_INPUT, file + ", line " + line + ", column " + column + ": " + reason);
        assertThat(folder.resolve("forum.db")).doesNotExist();

        String rejects = folder.resolve("rejects").toString();
        forum.run("import", "--skip-invalid", "--rejects", rejects, file)
                .succeeds()
                .prints((added + rejected) + "\t" + added + "\t0\t0\t" + rejected + "\n");
        assertThat(Files.readString(Path.of(rejects))).contains("\"line\":" + line + ",\"column\":" + column);
        forum.run("doctor").succeeds();
    }

    @Test
    void refusesIdsThatAreNoNumbers() throws IOException {
        refuses(Garden.sql("(4,'C_HIDDEN'", "('4x','C_HIDDEN'"), "('4x'", "postid: '4x' is not an id", 14, 1);
    }

    @Test
    void refusesDatesThatAreNone() throws IOException {
        refuses(
                Garden.sql("'2024-01-05 14:00:00'", "'2024-02-30 14:00:00'"),
                "(4,'C_HIDDEN'",
                "created: '2024-02-30 14:00:00' is not a date and time",
                14,
                1);
    }

    @Test
    void refusesDatesWithOtherSigns() throws IOException {
        refuses(
                Garden.sql("'2024-01-05 14:00:00'", "'2024T01-05 14:00:00'"),
                "(4,'C_HIDDEN'",
                "created: '2024T01-05 14:00:00' is not a date and time",
                14,
                1);
    }

    @Test
    void refusesTextsInACharacterSetThatIsNotRead() throws IOException {
        String cyrillic =
                Garden.sql("SET NAMES utf8mb4", "SET NAMES cp1251").replace("'Which ladder", "'\u00d7\u00f2\u00ee");

        forum.run("import", Garden.file(folder, cyrillic))
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart(": a text is in the character set cp1251, which is not read;"
                        + " make the dump with --default-character-set=utf8mb4");
        for (String utf8 : List.of("utf8", "UTF8MB3", "binary", "default")) {
            String wrong =
                    Garden.sql("SET NAMES utf8mb4", "SET NAMES " + utf8).replace("'Which ladder", "'\u00d7\u00f2");
            forum.run("import", Garden.file(folder, wrong))
                    .endsWith(ExitCode.BAD_INPUT)
                    .saysPart(": title is not in UTF-8");
        }
    }

    @Test
    void takesPlainLettersInAnyCharacterSet() throws IOException {
        String ascii = Garden.sql("SET NAMES utf8mb4", "SET NAMES ascii").replaceAll("[^\\x00-\\x7f]", "?");

        forum.run("import", Garden.file(folder, ascii)).succeeds();
    }

    @Test
    void refusesAThreadThatFillsTheMemory() throws IOException {
        String row = "(%d,'A',1,NULL,0,'2024-01-05 14:00:00','" + "x".repeat(12 * 1024 * 1024) + "','')";
        StringBuilder rows = new StringBuilder(
                "INSERT INTO `gq_posts`" + " (postid,type,parentid,userid,views,created,content,format) VALUES ");
        rows.append("(900,'Q',NULL,NULL,0,'2024-01-05 14:00:00','','')");
        for (int id = 901; id < 904; id++) {
            rows.append(',').append(String.format(row.replace(",1,NULL", ",900,NULL"), id));
        }
        String sql = Garden.sql("-- Dump completed", rows + ";\n-- Dump completed");

        refuses(sql, "(900,", "the question with all that belongs to it is larger than 24 MB", 15, 1);
    }

    @Test
    void refusesRowsOfAnotherLengthThanTheTable() throws IOException {
        refuses(
                Garden.sql("(4,'C_HIDDEN',1,", "(4,'C_HIDDEN',"),
                "(4,'C_HIDDEN'",
                "the row has 20 values, and the table 21 columns",
                14,
                1);
    }

    @Test
    void refusesAStatementThatLacksItsEnd() throws IOException {
        String sql = Garden.sql();
        int end = sql.indexOf(";\n", sql.indexOf("INSERT INTO `gq_posts`"));
        String merged = sql.substring(0, end) + sql.substring(end + 1);
        int at = merged.indexOf("INSERT INTO `", merged.indexOf("INSERT INTO `gq_posts`") + 1);
        String second = merged.substring(at, merged.indexOf("(", at) + 5);

        refuses(merged, second, "a comma or ; should follow the row before this", 15, 1);
    }

    @Test
    void refusesWhatStandsBetweenRows() throws IOException {
        refuses(Garden.sql("(4,'C_HIDDEN'", "oops,(4,'C_HIDDEN'"), "oops,", "a row should begin here", 15, 1);
    }

    @Test
    void refusesWhatIsNoValue() throws IOException {
        refuses(
                Garden.sql("(4,'C_HIDDEN',1,", "(4,'C_HIDDEN',1=1,"),
                "(4,'C_HIDDEN'",
                "another value or ) should follow value 3",
                14,
                1);
    }

    @Test
    void refusesPostsBelowNothing() throws IOException {
        refuses(Garden.sql("(4,'C_HIDDEN',1,", "(4,'C_HIDDEN',77,"), "(4,", "parentid: there is no post 77", 14, 1);
    }

    @Test
    void refusesPostsBelowThemselves() throws IOException {
        String circle = Garden.sql("(3,'C',2,", "(3,'C',4,").replace("(4,'C_HIDDEN',1,", "(4,'C_HIDDEN',3,");
        refuses(circle, "(3,'C'", "parentid: the post stands below itself", 13, 2);
    }

    @Test
    void refusesAnswersBelowAnswers() throws IOException {
        refuses(
                Garden.sql("(10,'A',5,", "(10,'A',2,"),
                "(10,'A'",
                "parentid: an answer can stand below a question only",
                14,
                1);
    }

    @Test
    void refusesAPostThatOccursTwice() throws IOException {
        refuses(Garden.sql("(4,'C_HIDDEN',1,", "(3,'C_HIDDEN',1,"), "(3,'C_HIDDEN'", "post 3 occurs twice", 14, 1);
    }

    @Test
    void refusesAUserWhoOccursTwice() throws IOException {
        refuses(
                Garden.sql("(3,'2024-01-03", "(2,'2024-01-03"),
                "(2,'2024-01-03 00:00:00'",
                "user 2 occurs twice",
                15,
                1);
    }

    @Test
    void refusesTextsThatAreTooLong() throws IOException {
        refuses(
                Garden.sql("Buy my", "x".repeat(16 * 1024 * 1024)),
                "(4,",
                "the text that begins here is longer than 16777216 bytes",
                14,
                1);
    }

    @Test
    void refusesRowsInAFormThatNoDumpHas() throws IOException {
        refuses(
                Garden.sql(
                        "CREATE TABLE `gq_userpoints`",
                        "INSERT `gq_posts` SET postid = 77;\nCREATE TABLE `gq_userpoints`"),
                "SET postid",
                "VALUES should stand here; rows in another form cannot be read",
                15,
                1);
    }

    @Test
    void refusesTablesOfMoreColumnsThanThereCanBe() throws IOException {
        for (String table : List.of("INSERT INTO `gq_posts` (", "CREATE TABLE `gq_posts` (")) {
            String file = Garden.file(folder, table + "`a`,".repeat(10_001));

            forum.run("import", file)
                    .endsWith(ExitCode.BAD_INPUT)
                    .saysPart("garden.sql, line 1, column 400")
                    .saysPart(": holds no SQL: a table has more than 10000 columns");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "C HIDDEN"})
    void refusesTypesThatAreNone(String type) throws IOException {
        refuses(
                Garden.sql("'C_HIDDEN',1", "'" + type + "',1"),
                "(4,",
                "type: '" + type + "' is no type of post",
                14,
                1);
    }

    @Test
    void refusesTextsInAnotherEncoding() throws IOException {
        refuses(Garden.sql().replace("Buy my", "Buy \u00e9"), "(4,", "content is not in UTF-8", 14, 1);
    }

    @Test
    void refusesNulCharacters() throws IOException {
        refuses(Garden.sql("Buy my", "Buy\\0my"), "(4,", "content holds a NUL character", 14, 1);
    }

    @Test
    void refusesCategoriesThatStandBelowThemselves() throws IOException {
        refuses(
                Garden.sql("(2,NULL,'Trees'", "(2,1,'Trees'"),
                "(2,1,'Trees'",
                "parentid: the category stands below itself or below one that was left out",
                13,
                2);
    }

    @Test
    void refusesATextThatNeverEnds() throws IOException {
        String sql = Garden.sql();
        String cut = sql.substring(0, sql.indexOf("Hello, world") + 5);
        refuses(cut, "'Hello", "the text that begins here never ends; the dump is cut off", 15, 1);
    }

    @Test
    void refusesADumpThatIsCutOffBetweenStatements() throws IOException {
        String sql = Garden.sql();
        String cut = sql.substring(0, sql.indexOf("-- Dump completed")) + "-- ";
        String file = Garden.file(folder, cut);

        forum.run("import", file)
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("the dump is cut off: its last line, Dump completed, is missing");
    }

    @Test
    void refusesACompressedDumpThatIsCutOff() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Garden.sql().getBytes(StandardCharsets.ISO_8859_1));
        }
        byte[] whole = packed.toByteArray();
        Path file = folder.resolve("cut.sql.gz");
        Files.write(file, Arrays.copyOf(whole, whole.length - 100));

        forum.run("import", file.toString()).endsWith(ExitCode.BAD_INPUT).saysPart("cut off");
        forum.typing(whole).run("import", "-").succeeds();
    }

    @Test
    void refusesADumpWithoutTheColumnsOfItsTables() throws IOException {
        String file = Garden.file(folder, "INSERT INTO `gq_posts` VALUES (1,'Q');\n");

        forum.run("import", file)
                .endsWith(ExitCode.BAD_INPUT)
                .saysPart("line 1, column 24: the columns of gq_posts are not known: write the dump with CREATE TABLE");
    }

    @Test
    void refusesDumpsOfOtherPrograms() throws IOException {
        String file = Garden.file(folder, "CREATE TABLE t (a int);\nINSERT INTO t VALUES (1);\n");

        forum.run("import", file).fails(ExitCode.BAD_INPUT, file + ": holds no posts of Question2Answer");
    }

    @Test
    void leavesNothingBehindOnDisk() throws IOException {
        String file = Garden.file(folder, Garden.sql("(4,'C_HIDDEN',1,", "(4,'C_HIDDEN',77,"));

        forum.run("import", file).endsWith(ExitCode.BAD_INPUT);

        assertThat(folder.toFile().list()).containsExactly("garden.sql");
    }
}
