package forum.terminal.browse;

import forum.model.PostId;
import java.util.Optional;

/**
 * What came of a deed.
 *
 * @param said a sentence for the person
 * @param post to look at now
 * @param reverse what undoes it, empty when nothing was changed or nothing can
 */
public record Outcome(String said, PostId post, Optional<Deed> reverse) {}
