package forum.store.search;

import forum.model.PostId;
import java.util.List;

/**
 * The numbers of the posts on a page.
 *
 * @param more whether there are more after them
 */
public record Found(List<PostId> ids, boolean more) {}
