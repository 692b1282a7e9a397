package forum.output;

import forum.model.Format;
import java.util.List;

/**
 * Renders the body of a post for reading in a terminal. Whatever the body holds, the lines are sanitised, and nothing is
 * thrown.
 */
public final class BodyText {

    private static final int NARROWEST = 10;

    private BodyText() {}

    /**
     * The lines of a body.
     *
     * @param width columns; only code and words without a place to break may be wider
     */
    public static List<String> render(String body, Format format, int width, Style style) {
        int columns = Math.max(NARROWEST, width);
        try {
            return switch (format) {
                case MARKDOWN -> MarkdownBody.render(body, columns, style);
                case HTML -> HtmlBody.render(body, columns, style);
                case TEXT -> plain(body, columns, style);
            };
        } catch (RuntimeException | StackOverflowError e) {
            // A parser of others met what its makers did not foresee; the reader still gets the text.
            return plain(body, columns, style);
        }
    }

    /** Plain text keeps its line ends and its indentation. */
    private static List<String> plain(String body, int width, Style style) {
        BodyLines lines = new BodyLines(width, style);
        for (String line : SafeText.block(body).strip().lines().toList()) {
            lines.line(line);
        }
        return lines.finished();
    }
}
