package forum.output;

import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.io.Writer;
import java.util.function.Supplier;

/**
 * Where the output goes.
 *
 * @param out standard output
 * @param err standard error
 * @param terminal whether standard output is a terminal
 * @param width columns of the terminal; what is no terminal gets a usual width
 * @param style for standard output
 * @param errorStyle for standard error
 * @param moment the present and the time zone
 * @param words that people are not shown, looked up when something is shown
 */
public record Surroundings(
        Writer out,
        Writer err,
        boolean terminal,
        int width,
        Style style,
        Style errorStyle,
        Moment moment,
        Supplier<CensoredWords> words) {}
