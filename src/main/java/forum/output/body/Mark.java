package forum.output.body;

import forum.output.text.Meaning;

/** What sets words apart from those around them. */
enum Mark {
    EMPHASIS(Meaning.EMPHASIS, "*", "*"),
    STRONG(Meaning.STRONG, "**", "**"),
    STRIKE(Meaning.STRUCK, "~~", "~~"),
    UNDERLINE(Meaning.UNDERLINED, "_", "_"),
    CODE(Meaning.CODE, "`", "`"),
    /** A key of a keyboard, whose brackets stand with colours too. */
    KEY(Meaning.CODE, "[", "]");

    private final Meaning meaning;
    private final String before;
    private final String after;

    Mark(Meaning meaning, String before, String after) {
        this.meaning = meaning;
        this.before = before;
        this.after = after;
    }

    Meaning meaning() {
        return meaning;
    }

    /** What stands before the words where the mark is to be seen without colours. */
    String before(boolean colours) {
        return colours && this != KEY ? "" : before;
    }

    /** What stands after the words. */
    String after(boolean colours) {
        return colours && this != KEY ? "" : after;
    }
}
