package forum.exchange.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the columns of a table may hold. */
enum Column {
    TYPE("type", "kind", "posttype", "rowtype"),
    ID("id", "uid", "postid", "number", "nr", "no"),
    PARENT("parent", "parentid", "parentuid", "questionid", "replyto", "inreplyto"),
    TITLE("title", "question", "questiontitle", "subject", "headline"),
    BODY("body", "text", "content", "details", "description", "questiontext", "questionbody", "message"),
    /** The text of an answer in the row of its question; there may be several. */
    ANSWER("answer", "answertext", "answerbody", "reply", "response", "solution"),
    FORMAT("format", "markup"),
    AUTHOR("author", "user", "username", "handle", "askedby", "postedby", "writtenby", "by"),
    AUTHOR_NAME("authorname", "displayname", "name", "guest"),
    ANSWER_AUTHOR("answerauthor", "answeredby", "replyby"),
    CATEGORY("category", "categorypath", "section", "topic"),
    TAGS("tags", "tag", "keywords", "labels"),
    CREATED_AT(
            "createdat", "created", "date", "time", "datetime", "timestamp", "asked", "askedat", "askedon", "postedat"),
    /** When the text became what it is, where that was something else before. */
    EDITED_AT("editedat", "edited", "editedon", "updatedat", "updated", "modifiedat", "modified", "lastmodified"),
    ANSWERED_AT("answeredat", "answeredon", "answerdate", "answered"),
    UPVOTES("upvotes", "up", "likes"),
    DOWNVOTES("downvotes", "down", "dislikes"),
    SCORE("score", "votes", "netvotes"),
    ACCEPTED("accepted", "isaccepted", "acceptedanswer", "selected", "best", "bestanswer"),
    STATE("state", "visibility"),
    CLOSED("closed", "closedreason", "closereason"),
    DUPLICATE_OF("duplicateof", "duplicate"),
    VIEWS("views", "viewcount", "hits");

    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (Column column : values()) {
            column.names.forEach(name -> BY_NAME.put(name, column));
        }
    }

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** What the column is called in messages and in what is written. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of this name, whatever its case, blanks, hyphens and underscores; null when it is not known. */
    static Column named(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        Column column = BY_NAME.get(letters.toString());
        Column counted = BY_NAME.get(letters.toString().replaceAll("[0-9]+$", ""));
        return column == null && counted == ANSWER ? ANSWER : column;
    }
}
