package forum.output.text;

/** What a piece of text stands for, which decides its colour. */
public enum Meaning {
    TITLE("1"),
    ID("36"),
    POSITIVE("32"),
    NEGATIVE("31"),
    ACCEPTED("1;32"),
    CLOSED("31"),
    AUTHOR("35"),
    /** Faint rather than grey, which some palettes make invisible. */
    TIME("2"),
    CATEGORY("36"),
    TAG("36"),
    ERROR("1;31"),
    WARNING("1;35"),
    HINT("36"),
    HEADING("1"),
    MATCH("1;4"),
    TOP_HEADING("1;4"),
    STRONG("1"),
    EMPHASIS("3"),
    STRUCK("9"),
    UNDERLINED("4"),
    CODE("36"),
    LINK("4"),
    /** Gutters, rules and marks of footnotes, which are not part of a text. */
    FRAME("2");

    private final String codes;

    Meaning(String codes) {
        this.codes = codes;
    }

    /** The parameters of the ANSI sequence; of the sixteen colours only those that are readable on light and dark. */
    String codes() {
        return codes;
    }
}
