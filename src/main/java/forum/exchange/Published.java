package forum.exchange;

import java.util.List;

/**
 * What a forum publishes for people: tables and pages that say how many voted but not who. Read back, they add the posts
 * that are not here and leave alone those that are, since their own forum knows more of them than the page says.
 */
public final class Published {

    /** The source of the votes that were counted where a post was published. */
    static final String SOURCE = "published";

    private Published() {}

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
