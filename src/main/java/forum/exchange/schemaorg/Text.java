package forum.exchange.schemaorg;

import forum.model.Format;
import java.util.regex.Pattern;

/**
 * What a post says.
 *
 * @param body null when there is none
 * @param format the word of a {@link Format}
 */
record Text(String body, String format) {

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]\\w{1,30});");

    /** The text of a post, in the format that it names, or else in HTML if it has markup. */
    static Text of(Thing post) {
        String body = post.text("text", "articleBody", "description");
        if (body == null) {
            return new Text(null, null);
        }
        String type = post.text("encodingFormat");
        Format format = type == null ? guess(body) : named(type.strip(), body);
        return new Text(body, format.word());
    }

    /** The media type of a format. */
    static String mediaType(Format format) {
        return switch (format) {
            case MARKDOWN -> "text/markdown";
            case HTML -> "text/html";
            case TEXT -> "text/plain";
        };
    }

    private static Format named(String type, String body) {
        for (Format format : Format.values()) {
            if (type.startsWith(mediaType(format))) {
                return format;
            }
        }
        return guess(body);
    }

    private static Format guess(String body) {
        return MARKUP.matcher(body).find() ? Format.HTML : Format.TEXT;
    }
}
