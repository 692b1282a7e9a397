package forum.terminal.browse;

import forum.model.Post;
import forum.query.Query;
import forum.query.Sort;
import java.util.List;

/**
 * Part of a list.
 *
 * @param more whether the list goes on
 * @param sort the order of the list
 * @param words whether words were looked for, so that there is a best match
 */
public record Slice(List<Row> rows, boolean more, Sort sort, boolean words) {

    /** What a query found. */
    public static Slice of(Query query, List<Post> posts, boolean more) {
        return new Slice(posts.stream().map(Row::of).toList(), more, query.sort(), Wanted.hasWords(query));
    }
}
