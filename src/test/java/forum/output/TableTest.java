package forum.output;

import static forum.output.OutputRunner.PIPED;
import static forum.output.OutputRunner.TERMINAL;
import static org.assertj.core.api.Assertions.assertThat;

import forum.output.text.Meaning;
import forum.output.text.Style;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables and records of every type of column. */
class TableTest {

    private record Row(String author, String text, List<String> labels, String title) {}

    private static final String LONG = "x".repeat(70);
    private static final Row WIDE = new Row(LONG, LONG, List.of(LONG), LONG);

    private static final View<Row> ROWS = new View<>(
            List.of(
                    Column.of("by", Column.Type.TEXT, Row::author).in(Meaning.AUTHOR),
                    Column.of("text", Column.Type.TEXT, Row::text),
                    Column.of("labels", Column.Type.LIST, Row::labels),
                    Column.of("title", Column.Type.PROSE, Row::title).in(Meaning.TITLE)),
            List.of("by", "text", "labels", "title"));

    /** What is narrowed gives way evenly, down to what a step leaves to it, before any goes further. */
    @ParameterizedTest
    @CsvSource({
        "104, 21 21 15 41",
        "105, 21 21 15 42",
        "106, 21 21 16 42",
        "107, 21 22 16 42",
        "68, 13 13 9 27",
        "69, 13 13 9 28",
        "70, 13 13 10 28",
        "71, 13 14 10 28",
        "50, 9 11 7 17",
        "51, 9 11 7 18",
        "52, 9 11 8 18",
        "53, 9 12 8 18"
    })
    void columnsAreNarrowedInSteps(int width, String widths) {
        String row = TERMINAL.wide(width)
                .header(false)
                .fields("by", "text", "labels", "title")
                .out(output -> output.list(ROWS, List.of(WIDE)));
        List<String> cells = Arrays.stream(row.split(" +"))
                .map(cell -> String.valueOf(cell.strip().length()))
                .toList();

        assertThat(String.join(" ", cells)).isEqualTo(widths);
    }

    @Test
    void noColumnIsNarrowerThanItsHeading() {
        View<Row> headed = ROWS.with("labels", column -> column.under("LABELS GIVEN"));

        assertThat(TERMINAL.wide(30).fields("labels", "title").out(output -> output.list(headed, List.of(WIDE))))
                .isEqualTo("LABELS GIVEN  TITLE\nxxxxxxxxxxx…  xxxxxxxxxxxxxxx…\n");
        assertThat(TERMINAL.wide(24)
                        .header(false)
                        .fields("labels", "title")
                        .out(output -> output.list(headed, List.of(WIDE))))
                .isEqualTo("xxxxx…  xxxxxxxxxxxxxxx…\n");
    }

    @Test
    void aColumnThatCanBeSparedGoesBeforeRecordsGetLinesOfTheirOwn() {
        View<Row> spare = ROWS.with("text", Column::unlessNarrow);
        Row row = new Row("amber", "x".repeat(30), List.of("a"), "y".repeat(30));

        assertThat(TERMINAL.wide(80).out(output -> output.list(spare, List.of(row))))
                .startsWith("BY     TEXT ");
        assertThat(TERMINAL.wide(50).out(output -> output.list(spare, List.of(row))))
                .isEqualTo("BY     TITLE\namber  " + row.title() + "\n");
        Row says = new Row("bob", "z".repeat(30), List.of(), "");
        assertThat(TERMINAL.wide(50).out(output -> output.list(spare, List.of(row, says))))
                .startsWith("BY     TEXT ");
        assertThat(TERMINAL.wide(50).fields("by", "text", "title").out(output -> output.list(spare, List.of(row))))
                .startsWith("BY     TEXT ");
    }

    @Test
    void anEmptyColumnGoesBeforeATextIsShortened() {
        Row row = new Row("amber", "x".repeat(30), List.of(), "x".repeat(30));

        assertThat(TERMINAL.wide(70).out(output -> output.list(ROWS, List.of(row))))
                .isEqualTo("BY     TEXT                            TITLE\namber  " + row.text() + "  " + row.title()
                        + "\n");
    }

    @Test
    void aRowWithoutAnyTextIsAnEmptyLineAndNoneEndsWithBlanks() {
        Row empty = new Row(null, null, List.of(), "");
        Row begun = new Row("amber", null, List.of(), "");
        Row full = new Row("amber", "text", List.of("one", "two"), "title");

        assertThat(TERMINAL.header(false).out(output -> output.list(ROWS, List.of(empty, begun, full))))
                .isEqualTo("\namber\namber  text  one, two  title\n");
    }

    @ParameterizedTest
    @CsvSource({"18, 'A title… [closed]'", "17, A title that is…"})
    void aShortTitleSaysThatItsQuestionIsClosedWhereThereIsRoomForMuchOfIt(int width, String shown) {
        Row row = new Row("", "", List.of(), "A title that is long [closed]");

        assertThat(TERMINAL.wide(width).header(false).fields("title").out(output -> output.list(ROWS, List.of(row))))
                .isEqualTo(shown + "\n");
    }

    private static final View<Row> TYPES = new View<>(
            List.of(
                    Column.of("name", Column.Type.ID, Row::author),
                    Column.of("isLong", Column.Type.TRUTH, row -> row.text().length() > 20),
                    Column.of("half", Column.Type.NUMBER, row -> row.text().length() / 2.0),
                    Column.of("score", Column.Type.SCORE, row -> row.text().length()),
                    Column.of("tags", Column.Type.LIST, Row::labels).in(Meaning.TAG),
                    Column.of("text", Column.Type.PROSE, Row::text),
                    Column.records("rows", ROWS, row -> List.of(row, row))),
            List.of("name", "isLong", "half", "score", "tags", "text"));

    private static final Row ODD = new Row("amber", "\n\ta\n\tb", List.of("a\tb", "ugly", "c"), "");

    @Test
    void everyTypeHasItsPlaceInATable() {
        assertThat(TERMINAL.out(output -> output.list(TYPES, List.of(ODD, new Row("bob", LONG, List.of(), ""))))
                        .lines()
                        .map(line -> line.replaceAll("x+…?$", "x")))
                .containsExactly(
                        "NAME   IS LONG  HALF  SCORE  TAGS    TEXT",
                        "amber  no          3     +6  a b, c    a  b",
                        "bob    yes        35    +70          x");
        assertThat(PIPED.out(output -> output.list(TYPES, List.of(new Row("bob", "odd", List.of("a\tb"), "")))))
                .isEqualTo("bob\tfalse\t1.5\t3\ta\\tb\todd\n");
    }

    @Test
    void everyTypeHasItsPlaceInARecord() {
        assertThat(TERMINAL.out(output -> output.one(TYPES, ODD))).isEqualTo("""
                name:    amber
                is long: no
                half:    3
                score:   +6
                tags:    a b, c
                text:    a
                         b
                """);
        assertThat(PIPED.as(OutputFormat.NDJSON)
                        .fields("isLong", "half", "tags")
                        .out(output -> output.one(TYPES, ODD)))
                .isEqualTo("{\"isLong\":false,\"half\":3,\"tags\":[\"a\\tb\",\"ugly\",\"c\"]}\n");
    }

    @Test
    void whoAsksForRecordsInsideOneIsToldHowManyThereAre() {
        OutputRunner asking = TERMINAL.fields("name", "rows");
        assertThat(asking.out(output -> output.one(TYPES, ODD))).isEqualTo("name: amber\nrows: 2\n");
        assertThat(asking.out(output -> output.list(TYPES, List.of(ODD)))).isEqualTo("NAME   ROWS\namber  2\n");
        assertThat(asking.as(OutputFormat.TSV).out(output -> output.one(TYPES, ODD)))
                .isEqualTo("amber\t2\n");
    }

    @ParameterizedTest
    @CsvSource({
        "23, 'title: xxxxxxxxxxxxxxxx|       xxxx'",
        "22, 'title:|  xxxxxxxxxxxxxxxxxxxx'",
        "3, 'title:|  xxxxxxxxxx|  xxxxxxxxxx'"
    })
    void aValueStandsBesideItsNameWhereThereIsRoom(int width, String lines) {
        Row row = new Row("", "", List.of(), "x".repeat(20));

        assertThat(TERMINAL.wide(width).fields("title").out(output -> output.one(ROWS, row)))
                .isEqualTo(lines.replace('|', '\n') + "\n");
    }

    @Test
    void coloursAreForTextsAndNotForBlanks() {
        Row row = new Row("", "", List.of(), "one\ntwo");

        assertThat(TERMINAL.coloured().fields("title").out(output -> output.one(ROWS, row)))
                .isEqualTo("\u001b[1mtitle: \u001b[0m\u001b[1mone\u001b[0m\n       \u001b[1mtwo\u001b[0m\n");
    }

    @Test
    void textFromRightToLeftStaysInItsColumnInColoursToo() {
        Row row = new Row("", "", List.of(), "שלום");

        assertThat(new OutputRunner(true, 80, new Style(true, false, true, false), Wishes.NONE)
                        .header(false)
                        .fields("title")
                        .out(output -> output.list(ROWS, List.of(row))))
                .isEqualTo("\u2068\u001b[1mשלום\u001b[0m\u2069\n");
    }

    @Test
    void aColumnKeepsTheRestWhenOneThingOfItChanges() {
        View<Row> shown = ROWS.with(
                "title", column -> column.shownAs(row -> "T: " + row.title()).under("WHAT"));
        View<List<Row>> inside = new View<>(shown.columns(), List.of("title")).inside(list -> list.get(0), List.of());
        List<Row> item = List.of(new Row("", "", List.of(), "one"));

        assertThat(TERMINAL.coloured().out(output -> output.list(inside, List.of(item))))
                .isEqualTo("\u001b[1mWHAT\u001b[0m\n\u001b[1mT: one\u001b[0m\n");
    }
}
