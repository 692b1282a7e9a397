package forum.domain;

import forum.model.Hit;
import java.util.List;

/**
 * What a search found, best first.
 *
 * @param more whether there are more hits after these
 */
public record Hits(List<Hit> hits, boolean more) {}
