package forum.model;

/**
 * A place in the tree of categories.
 *
 * @param path slugs from the top, joined by {@code /}
 * @param position the place among siblings, from 1
 * @param questionCount visible questions in it and all below it
 */
public record Category(String path, String title, String description, int position, long questionCount) {

    /** The last slug of the path. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
