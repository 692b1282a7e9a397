package forum.output.body;

/** What the inline tags of HTML mean, which Markdown may contain too. */
final class HtmlTags {

    private HtmlTags() {}

    /** The mark that a tag sets, null for none. */
    static Mark mark(String tag) {
        return switch (tag) {
            case "b", "strong", "mark" -> Mark.STRONG;
            case "i", "em", "cite", "dfn", "var" -> Mark.EMPHASIS;
            case "s", "strike", "del" -> Mark.STRIKE;
            case "u", "ins" -> Mark.UNDERLINE;
            case "code", "samp", "tt" -> Mark.CODE;
            case "kbd" -> Mark.KEY;
            default -> null;
        };
    }

    /** How a tag moves the text from the line. */
    static Script script(String tag) {
        return switch (tag) {
            case "sup" -> Script.RAISED;
            case "sub" -> Script.LOWERED;
            default -> Script.NONE;
        };
    }

    /** Whether a tag says nothing that a terminal could show. */
    static boolean isMute(String tag) {
        return switch (tag) {
            case "abbr", "acronym", "bdi", "bdo", "big", "center", "font", "q", "small", "span", "wbr" -> true;
            default -> false;
        };
    }
}
