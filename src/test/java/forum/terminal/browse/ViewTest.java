package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Closing;
import forum.model.Post;
import forum.model.PostId;
import forum.model.Thread;
import forum.output.text.DisplayWidth;
import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the screen shows, compared with files; {@code -Dgolden.update=true} writes them anew. */
class ViewTest {

    private static final Path FILES = Path.of("src/test/resources/browse");

    @TestFactory
    Stream<DynamicTest> screensLookAsInTheirFiles() {
        return Stream.of(
                golden("list-80x24", Sample.scene(80, 24)),
                golden("list-40x12", Sample.scene(40, 12)),
                golden("list-20x5", Sample.scene(20, 5)),
                golden("thread-80x24", Sample.reading(80, 24)),
                golden("thread-40x12", Sample.reading(40, 12)),
                golden("beside-120x20", Sample.reading(120, 20)),
                golden("below-80x40", Sample.reading(80, 40)),
                golden("help-80x24", press(Sample.scene(80, 24), "?")),
                golden("prompt-80x8", press(Sample.scene(80, 8), "/hidden")));
    }

    private static DynamicTest golden(String name, Scene scene) {
        return DynamicTest.dynamicTest(name, () -> compare(FILES.resolve(name + ".txt"), scene));
    }

    private static void compare(Path file, Scene scene) throws IOException {
        String text = text(scene, Sample.PLAIN);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FILES);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void everyLineFillsAllColumnsButTheLast() {
        for (int columns = 20; columns < 200; columns += 7) {
            for (int rows : new int[] {5, 12, 24, 40}) {
                Scene scene = Sample.reading(columns, rows);
                Frame frame = View.of(scene, Sample.PLAIN);
                assertThat(frame.lines()).hasSize(rows);
                int width = columns - 1;
                assertThat(frame.lines())
                        .allSatisfy(line ->
                                assertThat(DisplayWidth.of(line.toString())).isEqualTo(width));
            }
        }
    }

    @Test
    void asciiIsEnoughWhereThereIsNoMore() {
        String text = text(Sample.reading(120, 20), Sample.ASCII);

        assertThat(text).containsPattern("(?s)\\| How do I list.*\\* favorite").matches("[\\x00-\\x7f]*");
    }

    @Test
    void coloursAreThoseOfThePalette() {
        Look colours = Sample.look(new Style(true), true);
        Scene scene = Sample.reading(80, 24);
        Scene coloured = scene.with(Sample.page(scene.size(), colours));
        String ansi = View.of(coloured, colours).lines().stream()
                .map(AttributedString::toAnsi)
                .collect(Collectors.joining("\n"));

        assertThat(ansi).contains("\u001b[1mHow do I list hidden files?").contains("\u001b[32m+1 vote");
        assertThat(View.of(scene, Sample.PLAIN).lines().get(1).toAnsi()).doesNotContain("\u001b");
    }

    @Test
    void censoredWordsAreNeitherInTitlesNorInTexts() {
        Look censoring = Sample.look(Style.PLAIN, true, CensoredWords.of("hidden"));
        Scene scene = Sample.reading(120, 20);
        Scene shown = scene.with(Sample.page(scene.size(), censoring));

        assertThat(text(shown, censoring)).contains("How do I list ******").doesNotContain("hidden");
    }

    @Test
    void censoredWordsAreNeitherInTagsNorInNotes() {
        Look censoring = Sample.look(Style.PLAIN, true, CensoredWords.of("files, solved"));
        Scene scene = Sample.reading(120, 30);
        Page page = Sample.page(scene.size(), censoring, Optional.of(new Closing.WithReason("It is solved.")));

        assertThat(text(scene.with(page), censoring))
                .contains("shell", "closed with the note: It is ******.")
                .doesNotContain("files", "solved");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 28, 36, 44})
    void nothingOfAThreadIsCutOnANarrowScreen(int columns) {
        Scene scene = Sample.reading(columns, 60);

        assertThat(text(scene, Sample.PLAIN).replaceAll("\\s[▌│]?\\s*", " "))
                .contains("asked 1 hour ago by river (5.5k points)", "★ favorite", "answered 4 days ago by amber");
    }

    @Test
    void whatOthersWroteDoesNothingToTheTerminal() {
        Row hostile = Row.of(Sample.question(1, "evil \u001b]0;x\u0007 \u202eright to left", "text"));
        Scene scene = Sample.scene(80, 24);
        Scene shown = scene.with(scene.listing().with(hostile));

        assertThat(text(shown, Sample.PLAIN))
                .contains("evil ␛]0;x␇ \ufffdright")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void titlesFromRightToLeftLeaveTheColumnsInPlace() {
        Look isolating = Sample.look(new Style(false, false, true, false), true);
        Scene scene = Sample.scene(80, 24);
        Scene shown = scene.with(scene.listing().with(Row.of(Sample.question(1, "שלום", "text"))));

        assertThat(text(shown, isolating)).contains(" \u2068שלום\u2069    ");
        assertThat(View.of(shown, isolating).lines())
                .allSatisfy(line -> assertThat(line.columnLength()).isEqualTo(79));
    }

    @Test
    void threadsFromRightToLeftLeaveWhatStandsBesideThemInPlace() {
        Look isolating = Sample.look(new Style(false, false, true, false), true);
        Post.Question question = Sample.question(
                1,
                "שלום",
                "text",
                List.of("עברית", "shell", "קבצים"),
                Optional.of(new Closing.WithReason("כפול")),
                Optional.of(new PostId(3)));
        Thread thread = new Thread(
                question,
                List.of(),
                List.of(),
                List.of(Sample.question(2, "עולם", "")),
                Optional.empty(),
                Optional.of(Sample.question(3, "מקור", "")));

        assertThat(PostBlocks.of(new Reading(thread, Map.of(), false), 60, isolating).stream()
                        .flatMap(block -> block.lines().stream()))
                .contains(
                        "\u2068שלום\u2069",
                        "\u2068follows on from #3: מקור\u2069",
                        "\u2068עברית\u2069 shell \u2068קבצים\u2069",
                        "\u2068closed with the note: כפול\u2069",
                        "    \u2068related question: עולם\u2069");
    }

    @Test
    void whatIsSoughtAndWhoReadsStayAtTheirEndsOfTheHeader() {
        Look isolating = new Look(
                new Style(false, false, true, false),
                true,
                Sample.PLAIN.moment(),
                Sample.PLAIN.titles(),
                "פורום",
                Sample.PLAIN.censored(),
                "דנה");
        Scene scene = Update.begin(new Size(80, 24), Listing.unknown("שלום", Optional.empty()))
                .scene();

        assertThat(new HeaderLine(scene, isolating).line(60).toString())
                .startsWith(" \u2068פורום\u2069: ")
                .contains(", \u2068שלום\u2069  ")
                .endsWith("  \u2068דנה\u2069 ");
    }

    @Test
    void aLongNoticeTakesSeveralRows() {
        Scene scene = Sample.scene(40, 12)
                .with(Notice.error("comment is too short: 5 characters; your text is kept in /tmp/forum-123.md"));
        String text = text(scene, Sample.PLAIN);

        assertThat(text).contains("too short: 5 characters;\n").contains("/tmp/forum-123.md");
        assertThat(text.lines()).hasSize(12);
    }

    @Test
    void theHelpIsWholeOnANarrowScreen() {
        for (int columns : List.of(20, 30, 40, 50, 60, 80)) {
            String text = text(press(Sample.scene(columns, 200), "?"), Sample.PLAIN);

            assertThat(text).as("%d columns", columns).doesNotContain("…");
            for (Help.Line line : Help.LINES) {
                assertThat(text)
                        .contains(line.text().split(" "))
                        .contains(line.keys().split(" "));
            }
        }
        Scene end = press(Sample.scene(30, 10), "?" + "j".repeat(200));
        assertThat(text(end, Sample.PLAIN)).contains("anywhere, at once\nj k scroll, q back");
    }

    @Test
    void anErrorInAFilterIsWholeAboveItOnANarrowScreen() {
        Notice error = Notice.error("'x' is no number; write score:2, score:>2 or score:2..5");
        String narrow = text(press(Sample.scene(40, 12), "/score:x").with(error), Sample.PLAIN);
        String wide = text(press(Sample.scene(100, 12), "/score:x").with(error), Sample.PLAIN);

        assertThat(narrow).contains("\n'x' is no number; write score:2,\nscore:>2 or score:2..5\n/score:x ");
        assertThat(narrow.lines()).hasSize(12);
        assertThat(wide).contains("\n/score:x  'x' is no number; write score:2, score:>2 or score:2..5");
    }

    private static Scene press(Scene scene, String keys) {
        Scene now = scene;
        for (int c : keys.chars().toArray()) {
            now = Update.apply(now, new Event.Pressed(new Key.Typed(c))).scene();
        }
        return now;
    }

    private static String text(Scene scene, Look look) {
        return View.of(scene, look).lines().stream()
                .map(line -> line.toString().stripTrailing() + "\n")
                .collect(Collectors.joining());
    }
}
