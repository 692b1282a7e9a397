package forum.terminal.browse;

import forum.model.Post;
import java.util.List;

/**
 * One post of a thread as it is read.
 *
 * @param lines coloured and sanitised, the last ones empty
 */
record Block(Post post, List<String> lines) {}
