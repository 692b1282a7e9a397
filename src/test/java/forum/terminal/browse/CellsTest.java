package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.output.text.DisplayWidth;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;

/** Lines take their columns on every terminal. */
class CellsTest {

    @Test
    void emojiOfSeveralCharactersAreShownByTheirFirst() {
        assertThat(Cells.agreed("👨‍👩‍👧 👍🏽 ❤️ 1️⃣ 🇩🇪", true)).isEqualTo("👨 👍 ❤ 1 DE");
        assertThat(Cells.agreed("👩🏻‍🤝‍👩🏽 🏽", true))
                .as("two people with a skin tone each")
                .isEqualTo("👩 🏽");
    }

    @Test
    void marksStayWithTheirLetters() {
        assertThat(Cells.agreed("e\u0301 क्ष ส้ม", true)).isEqualTo("e\u0301 क्ष ส้ม");
    }

    @Test
    void joinersOfScriptsStay() {
        assertThat(Cells.agreed("می\u200cخواهم", true)).isEqualTo("می\u200cخواهم");
    }

    @Test
    void nothingButColoursReachesTheTerminal() {
        assertThat(Cells.agreed("\u001b[1;31mred\u001b[0m", true)).isEqualTo("\u001b[1;31mred\u001b[0m");
        assertThat(Cells.agreed("a\u001b[2Jb\u001b]8;;http://x\u001b\\c\u0007\u009b", true))
                .isEqualTo("a[2Jbc��");
    }

    @Test
    void wideCharactersAreNeverCutInTwo() {
        for (int columns = 0; columns < 9; columns++) {
            for (String text : new String[] {
                "日本語", "a日b", "e\u0301e\u0301e\u0301e\u0301", "👍👍👍", "\u001b[31m日本\u001b[0m語です", "\u2068שלום\u2069 x"
            }) {
                AttributedString line = Cells.line(text, columns, true);
                assertThat(DisplayWidth.of(line.toString())).as(text).isEqualTo(columns);
                assertThat(line.columnLength()).as(text).isEqualTo(columns);
            }
        }
    }

    @Test
    void asciiIsAsWideAsWhatItStandsFor() {
        assertThat(Cells.agreed("✓ 日本 é “x” …", false)).isEqualTo("* ???? e \"x\" ~");
    }

    @Test
    void linesAreDrawnWithCharactersThatJlineLeavesAlone() {
        assertThat(Cells.agreed("│─┼", true)).isEqualTo("┃━╋");
    }

    @Test
    void onlyBlanksInNoStyleAreLeftOutAtTheEnd() {
        assertThat(Cells.withoutBlanksAtEnd(Cells.line("a b", 9, true))).hasToString("a b");
        assertThat(Cells.withoutBlanksAtEnd(Cells.line("", 9, true))).hasToString("");
        assertThat(Cells.withoutBlanksAtEnd(Cells.line("a", 9, true, AttributedStyle.INVERSE)))
                .hasToString("a        ");
    }

    @Test
    void simpleIsWhatTakesOneColumnByItself() {
        assertThat(List.of("", "a line", "Müller, Ωμέγα, Привет", "▌ “x” – … ✓ ┃ ━ ›"))
                .allMatch(line -> Cells.isSimple(new AttributedString(line)));
        assertThat(List.of("日本", "e\u0301", "שלום", "مرحبا", "👍", "क्ष", "a\u200db", "\u00ad"))
                .noneMatch(line -> Cells.isSimple(new AttributedString(line)));
    }
}
