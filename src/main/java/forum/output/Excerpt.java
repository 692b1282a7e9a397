package forum.output;

import forum.model.Post;
import forum.rules.PlainText;

/** The beginning of the text of a post, which stands for it in a list where it has no title. */
public final class Excerpt {

    /** More than any line shows. */
    private static final int LENGTH = 400;

    private Excerpt() {}

    /** The beginning without tags of HTML and without half a character at its end; not sanitised. */
    public static String of(Post post) {
        String body = post.head().body();
        int end = Math.min(body.length(), LENGTH);
        String beginning =
                body.substring(0, end > 0 && Character.isHighSurrogate(body.charAt(end - 1)) ? end - 1 : end);
        return PlainText.of(beginning, post.head().format()).strip();
    }
}
