package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ProcessTerminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.AttributedString;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is painted piece by piece looks like what is painted at once, and takes less of a slow line. */
@SuppressWarnings("deprecation") // the override is how the browser gets another terminal than that of the process
@ProcessTerminal
class PaintingTest {

    private static final Size SIZE = new Size(40, 12);
    private static final int COLUMNS = SIZE.columns() - 1;
    private static final List<String> TEXTS = List.of(
            "",
            "short",
            "   +14   5\u2713 Is a shared calendar useful?",
            "\u001b[32m+14\u001b[0m Größe \u2013 \u201cx\u201d und Übermut",
            "\u250c\u2500 \u001b[36mcode\u001b[0m",
            "\u001b[1mbold\u001b[0m and not",
            "a line that is as long as it can be and then some",
            "日本語の文章です。",
            "e\u0301e\u0301 👍 שלום",
            "한국어 abc");

    /** So many of them consist of characters that take one column each. */
    private static final int SIMPLE = 7;

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private Console console;

    @BeforeEach
    void open() throws IOException {
        LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", "xterm-256color", sent, StandardCharsets.UTF_8);
        terminal.setSize(org.jline.terminal.Size.of(SIZE.columns(), SIZE.rows()));
        TerminalBuilder.setTerminalOverride(terminal);
        console = Console.open("xterm-256color", true);
        console.enter(false);
    }

    @AfterEach
    void close() {
        console.close();
        TerminalBuilder.setTerminalOverride(null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyChangesLeaveTheScreenThatPaintingAnewDoes(long seed) {
        Random random = new Random(seed);
        List<String> known = seed % 2 == 0 ? TEXTS : TEXTS.subList(0, SIMPLE);
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < SIZE.rows(); row++) {
            texts.add(any(known, random));
        }
        console.show(frame(texts), SIZE);
        String begun = taken();
        for (int round = 0; round < 200; round++) {
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                change(texts, known, random);
            }
            console.show(frame(texts), SIZE);
            String changed = taken();
            console.repaint();
            console.show(frame(texts), SIZE);
            String anew = taken();

            assertThat(screen(begun + changed)).as("round %d", round).isEqualTo(screen(anew));
            begun = anew;
        }
    }

    @Test
    void whatChangesIsSentAndNothingElse() {
        List<String> texts = new ArrayList<>(List.of(
                "  first column   | second column",
                "\u203a first column   | second column",
                "  the third",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "the last row"));
        console.show(frame(texts), SIZE);
        assertThat(taken().length()).isLessThan(SIZE.columns() * SIZE.rows());

        texts.set(0, "\u203a first column   | second column");
        texts.set(1, "  first column   | second column");
        console.show(frame(texts), SIZE);
        assertThat(taken()).doesNotContain("column").doesNotContain("third");
    }

    /** What was sent to the terminal since it was asked last. */
    private String taken() {
        String text = sent.toString(StandardCharsets.UTF_8);
        sent.reset();
        return text;
    }

    private static String screen(String sent) {
        ScreenTerminal screen = new ScreenTerminal(SIZE.columns(), SIZE.rows());
        screen.write(sent);
        return screen.toString();
    }

    private static void change(List<String> texts, List<String> known, Random random) {
        int row = random.nextInt(texts.size());
        String text = any(known, random);
        switch (random.nextInt(4)) {
            case 0 -> texts.set(row, text);
            case 1 -> texts.set(row, "x" + texts.get(row));
            case 2 -> texts.set(row, texts.get(row) + " " + text);
            default -> texts.add(random.nextInt(texts.size()), texts.remove(row));
        }
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static Frame frame(List<String> texts) {
        List<AttributedString> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(Cells.line(text, COLUMNS, true)));
        return new Frame(lines, -1);
    }
}
