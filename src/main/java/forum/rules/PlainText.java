package forum.rules;

import forum.model.Format;
import org.jsoup.Jsoup;

/** The text of a body without its markup, for the search index and for limits of length. */
public final class PlainText {

    private PlainText() {}

    /** HTML without its tags; Markdown and plain text as they are. */
    public static String of(String body, Format format) {
        return switch (format) {
            case MARKDOWN, TEXT -> body;
            case HTML -> Jsoup.parse(body).text();
        };
    }
}
