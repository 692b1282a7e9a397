package forum.domain;

import forum.model.Post;
import forum.model.PostId;
import java.util.List;
import java.util.Map;

/**
 * Part of a list of posts.
 *
 * @param titles the titles of the questions that the posts belong to, as far as the reader may see those
 * @param more whether the list goes on after these
 */
public record Page(List<Post> posts, Map<PostId, String> titles, boolean more) {}
