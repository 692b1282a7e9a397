package forum.cli.option;

import forum.cli.Session;
import forum.model.ForumException;
import forum.terminal.Assignment;
import java.util.List;
import java.util.function.Supplier;

/** A title and a text; in a file or the editor the title is the first line. */
public record TitledText(String title, String body) {

    /** What somebody who writes both in an editor must know. */
    public static final List<String> NOTES = List.of("The first line is the title, the rest is the text.");

    /**
     * Reads title and text from wherever they come.
     *
     * @param notes what somebody who has given a title sees below the text in the editor
     */
    public static TitledText read(
            Session session, String title, String text, BodyOptions body, Supplier<List<String>> notes) {
        if ("-".equals(title) && !body.isGiven(text)) {
            return parse(TextSource.standardInput(session.in()));
        }
        if (title == null && body.isGiven(text)) {
            return parse(body.given(session, text).orElseThrow());
        }
        if (title == null) {
            return parse(session.edit(new Assignment("ask", "", NOTES, body.suffix())));
        }
        return new TitledText(
                title,
                body.given(session, text)
                        .orElseGet(() -> session.edit(new Assignment("ask-text", "", notes.get(), body.suffix()))));
    }

    /** Both as one text. */
    public String joined() {
        return title + "\n\n" + body;
    }

    /** Reads both from one text. */
    public static TitledText parse(String text) {
        String whole = text.stripLeading();
        if (whole.isEmpty()) {
            throw ForumException.badInput("the text is empty; its first line should be the title");
        }
        int end = whole.indexOf('\n');
        return end < 0
                ? new TitledText(whole.strip(), "")
                : new TitledText(
                        whole.substring(0, end).strip(),
                        whole.substring(end + 1).stripLeading());
    }
}
