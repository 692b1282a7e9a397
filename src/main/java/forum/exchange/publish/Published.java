package forum.exchange.publish;

import forum.exchange.Entry;
import forum.model.Author;
import forum.model.Format;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * What a forum publishes for people: tables and pages that say how many voted but not who. Read back, they add the posts
 * that are not here and leave alone those that are, since their own forum knows more of them than the page says.
 */
public final class Published {

    /** The source of the votes that were counted where a post was published. */
    static final String SOURCE = "published";

    private Published() {}

    /** A body as it may be published: of HTML only what cannot act, also between Markdown. */
    public static String body(String body, Format format) {
        return switch (format) {
            case TEXT -> body;
            case MARKDOWN -> SafeMarkdown.of(body, harmless());
            case HTML -> Jsoup.clean(body, "", harmless(), new Document.OutputSettings().prettyPrint(false));
        };
    }

    private static Safelist harmless() {
        return Safelist.relaxed().addTags("del", "hr", "ins", "kbd", "s").preserveRelativeLinks(true);
    }

    /** The handle of a user; null for somebody without an account. */
    public static String handle(Author author) {
        return author instanceof Author.Member member ? member.handle() : null;
    }

    /** The name that somebody without an account gave; null for a user, or when there is none. */
    public static String name(Author author) {
        return author instanceof Author.Anonymous anonymous ? anonymous.name() : null;
    }

    /**
     * The votes of a post that keeps its uid.
     *
     * @param up null when nobody counted
     * @param down null when nobody counted
     */
    public static List<Entry.Tally> tally(Integer up, Integer down) {
        boolean none = (up == null || up == 0) && (down == null || down == 0);
        return none ? null : List.of(new Entry.Tally(SOURCE, up, down));
    }
}
