package forum.exchange.q2a;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables of Question2Answer, and of programs that sites are part of, that hold something for a forum. Sites choose what stands before their names, and other
 * programs have tables with such names too, so that a table is known by its columns as well.
 */
enum Table {
    OPTIONS("options", 2, "title", "content"),
    CATEGORIES("categories", 4, "categoryid", "parentid", "title", "tags", "content", "position"),
    USERS("users", 3, "userid", "handle", "level", "created", "email", "flags"),
    WORDPRESS_USERS(
            "users",
            3,
            "id",
            "user_login",
            "user_registered",
            "user_nicename",
            "display_name",
            "user_url",
            "user_email"),
    JOOMLA_USERS("users", 4, "id", "username", "block", "registerdate", "name", "email"),
    WORDPRESS_NOTES("usermeta", 3, "user_id", "meta_key", "meta_value"),
    PROFILES("userprofile", 3, "userid", "title", "content"),
    POINTS("userpoints", 2, "userid", "points", "bonus"),
    FAVORITES("userfavorites", 3, "userid", "entitytype", "entityid"),
    WORDS("words", 2, "wordid", "word"),
    POSTS(
            "posts",
            4,
            "postid",
            "type",
            "parentid",
            "created",
            "categoryid",
            "selchildid",
            "closedbyid",
            "userid",
            "lastuserid",
            "views",
            "upvotes",
            "downvotes",
            "format",
            "updated",
            "updatetype",
            "title",
            "content",
            "tags",
            "name",
            "notify"),
    VOTES("uservotes", 3, "postid", "userid", "vote", "flag", "votecreated", "voteupdated"),
    MESSAGES("messages", 2, "messageid", "fromuserid", "type"),

    BLOBS("blobs", 2, "blobid", "format"),
    PAGES("pages", 2, "pageid", "permit"),
    WIDGETS("widgets", 2, "widgetid", "place"),
    CACHE("cache", 2, "type", "cacheid"),
    COOKIES("cookies", 2, "cookieid", "createip"),
    IP_LIMITS("iplimits", 2, "ip", "period"),
    USER_LIMITS("userlimits", 2, "userid", "period"),
    LOGINS("userlogins", 2, "userid", "identifier"),
    NOTICES("usernotices", 2, "noticeid", "userid"),
    RIGHTS("userlevels", 2, "userid", "entitytype"),
    POST_NOTES("postmetas", 2, "postid", "title"),
    USER_NOTES("usermetas", 2, "userid", "title"),
    CATEGORY_NOTES("categorymetas", 2, "categoryid", "title"),
    TAG_NOTES("tagmetas", 2, "tag", "title"),
    SHARED_EVENTS("sharedevents", 2, "entitytype", "entityid"),
    USER_EVENTS("userevents", 2, "userid", "entitytype");

    private final String ending;
    private final int required;
    private final List<String> columns;

    Table(String ending, int required, String... columns) {
        this.ending = ending;
        this.required = required;
        this.columns = List.of(columns);
    }

    /** The columns that are wanted here; not every version has every one of them. */
    List<String> columns() {
        return columns;
    }

    /** The column that names the user whom a row belongs to. */
    String user() {
        return columns.contains("userid") ? "userid" : columns.get(0);
    }

    /** The program that a site is part of when its users are in this table; null for Question2Answer itself. */
    String program() {
        return switch (this) {
            case WORDPRESS_USERS, WORDPRESS_NOTES -> "WordPress";
            case JOOMLA_USERS -> "Joomla";
            default -> null;
        };
    }

    /** The table with this name and these columns, if it is one that is read. */
    static Optional<Table> find(String name, List<String> present) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(table -> lower.endsWith(table.ending))
                .filter(table -> present.containsAll(table.columns.subList(0, table.required)))
                .findFirst();
    }

    /** Whether the name could be that of this table. */
    boolean mayBe(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** What stands before the name of the table. */
    String prefix(String name) {
        return name.substring(0, name.length() - ending.length());
    }
}
