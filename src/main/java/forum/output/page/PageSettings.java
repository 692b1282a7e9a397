package forum.output.page;

import forum.output.Moment;
import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * How a question page looks.
 *
 * @param forumTitle the title of the forum, empty for none
 * @param welcome the text below a thread, empty for none
 * @param userTitles the title of a user with so many points, as {@link forum.rules.UserTitles#titleFor} says
 * @param width columns, at least 20; text is set no wider than a person reads with ease
 * @param words that are not shown
 * @param moment the present and the time zone
 */
public record PageSettings(
        String forumTitle,
        String welcome,
        LongFunction<Optional<String>> userTitles,
        CensoredWords words,
        Style style,
        int width,
        Moment moment) {}
