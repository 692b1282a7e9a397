package forum.terminal;

import java.util.List;

/** What a person sees in the editor: the text, and notes below it that are left out again. */
final class Page {

    private static final String SCISSORS = "# ------------------------ >8 ------------------------";
    private static final String ADVICE = "# This line and all below it are left out. An empty text cancels.";
    private static final String DRAFT = "# The text is what you wrote before and could not be used.";

    private final String begun;
    private final String scissors;

    /** A page that begins with this text, which may hold the lines of such a page itself. */
    Page(String begun) {
        this.begun = begun;
        StringBuilder line = new StringBuilder(SCISSORS);
        while (begun.contains(line)) {
            line.append('-');
        }
        this.scissors = line.toString();
    }

    /** The whole page. */
    String content(List<String> notes, boolean isDraft) {
        StringBuilder page = new StringBuilder(begun.stripTrailing());
        page.append("\n\n").append(scissors).append('\n').append(ADVICE).append('\n');
        if (isDraft) {
            page.append(DRAFT).append('\n');
        }
        if (!notes.isEmpty()) {
            page.append("#\n");
        }
        for (String note : notes) {
            page.append(("# " + note).stripTrailing()).append('\n');
        }
        return page.toString();
    }

    /** The text on the page that the editor left. Somebody may have deleted the first of the lines below it. */
    String text(String content) {
        String text = above(content, scissors);
        return (text.length() == content.length() && !begun.contains(ADVICE) ? above(content, ADVICE) : text).strip();
    }

    /** The text on a page of which nothing else is known. */
    static String textOf(String content) {
        String text = above(content, SCISSORS);
        return (text.length() == content.length() ? above(content, ADVICE) : text).strip();
    }

    /** What stands above the last line that begins so. */
    private static String above(String content, String line) {
        int end = ("\n" + content).lastIndexOf("\n" + line);
        return end < 0 ? content : content.substring(0, end);
    }
}
