package forum.cli;

import forum.output.BrokenOutputException;
import forum.output.text.AsciiText;
import forum.output.text.Style;
import forum.terminal.Abilities;
import forum.terminal.Pager;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Prints results that may be long: by way of the pager when they are taller than the person's screen.
 *
 * @param out standard output
 */
record Paging(Pager pager, Abilities abilities, Writer out) {

    /**
     * Prints results.
     *
     * @param style the look when the pager is not needed
     * @param printing prints to a writer in a look; done again in another look when need be
     * @param note takes a sentence for the person
     */
    void print(Style style, BiConsumer<Writer, Style> printing, Consumer<String> note) {
        String text = printed(printing, style);
        try {
            if (!pager.isTall(text)) {
                out.append(text).flush();
                return;
            }
            if (style.hyperlinks()) { // which not every pager passes on
                text = printed(printing, style.withoutHyperlinks());
            }
            if (!pager.page(abilities.unicode() ? text : AsciiText.of(text))) {
                note.accept("cannot run the pager '" + pager.command() + "'; FORUM_PAGER or PAGER names another");
                out.append(text).flush();
            }
        } catch (IOException e) {
            throw new BrokenOutputException(e);
        }
    }

    private static String printed(BiConsumer<Writer, Style> printing, Style style) {
        StringWriter text = new StringWriter();
        printing.accept(text, style);
        return text.toString();
    }
}
