package forum.terminal;

import java.util.Map;
import java.util.Optional;

/**
 * A terminal that can show a whole screen.
 *
 * @param type as {@code TERM} names it
 * @param unicode whether it shows more than ASCII, by the locale
 */
public record FullScreen(String type, boolean unicode) {

    /** The terminal that the person sits at; empty when there is none, or one that can only print. */
    public static Optional<FullScreen> of(Map<String, String> variables, Streams streams) {
        Abilities abilities = new Abilities(variables);
        String type = variables.getOrDefault("TERM", "");
        boolean able = streams.in() && streams.out() && !type.isEmpty() && !abilities.isPlain();
        return able ? Optional.of(new FullScreen(type, abilities.unicode())) : Optional.empty();
    }
}
