package forum.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One saved state of a post's text. Fields that the revision left alone are null.
 *
 * @param number the place in the post's history, 1 for the original
 * @param by the handle of who made it, null when nobody is named
 * @param category the path of the category, empty for none
 */
public record Revision(
        int number,
        Uid uid,
        String by,
        Instant at,
        String title,
        String body,
        Format format,
        List<String> tags,
        String category) {

    /** Whether both say the same, whoever made them and when. */
    public boolean saysLike(Revision other) {
        return Objects.equals(title, other.title)
                && Objects.equals(body, other.body)
                && format == other.format
                && Objects.equals(tags, other.tags)
                && Objects.equals(category, other.category);
    }
}
