package forum.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is text and what are notes on a page that comes back from the editor. */
class PageTest {

    private static final List<String> NOTES = List.of("The first line is the title.");

    private final String plain = new Page("Use ls.").content(NOTES, false);

    @Test
    void notesAreLeftOut() {
        assertThat(plain).startsWith("Use ls.\n\n# ---").endsWith("# The first line is the title.\n");
        assertThat(new Page("Use ls.").text(plain)).isEqualTo("Use ls.");
        assertThat(Page.textOf(plain)).isEqualTo("Use ls.");
    }

    @Test
    void notesAreKnownWithoutTheirFirstLine() {
        String left = plain.replaceFirst("# -.*\n", "");
        assertThat(new Page("Use ls.").text(left)).isEqualTo("Use ls.");
        assertThat(Page.textOf(left)).isEqualTo("Use ls.");
    }

    @Test
    void textThatShowsSuchAPageStaysWhole() {
        String begun = "What is this?\n\n" + plain + "\nIt was in my editor.";
        Page page = new Page(begun);
        String content = page.content(NOTES, true);

        assertThat(page.text(content)).isEqualTo(begun);
        assertThat(Page.textOf(content)).isEqualTo(begun);
        assertThat(page.text(content.substring(0, begun.length()))).isEqualTo(begun);
        assertThat(new Page(content).text(new Page(content).content(NOTES, false)))
                .isEqualTo(content.strip());
    }
}
