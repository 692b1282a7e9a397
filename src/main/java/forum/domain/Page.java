package forum.domain;

import forum.model.Post;
import java.util.List;

/**
 * Part of a list of posts.
 *
 * @param more whether the list goes on after these
 */
public record Page(List<Post> posts, boolean more) {}
