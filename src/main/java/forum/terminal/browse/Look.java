package forum.terminal.browse;

import forum.output.Moment;
import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * How everything looks.
 *
 * @param style the colours
 * @param unicode whether the terminal shows more than ASCII
 * @param moment the present
 * @param titles the title of a user with so many points
 * @param forum the title of the forum
 * @param censored words that are not shown
 * @param reader who reads
 */
public record Look(
        Style style,
        boolean unicode,
        Moment moment,
        LongFunction<Optional<String>> titles,
        String forum,
        CensoredWords censored,
        String reader) {}
