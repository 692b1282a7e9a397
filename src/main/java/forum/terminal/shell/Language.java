package forum.terminal.shell;

import java.util.List;

/** What the editor of lines has to know of what is typed. */
public interface Language {

    /** Whether the text can be run as it is, rather than go on in another line. */
    boolean isComplete(String text);

    /** The parts of the text that have a colour, from left to right. */
    List<Span> spans(String text);

    /** What the word that ends here may become. */
    Choices complete(String text);

    /**
     * A word as it is typed.
     *
     * @param begun the word as it is typed so far, which may have begun with a quotation mark
     * @param whole whether nothing will follow it
     */
    String quote(String word, String begun, boolean whole);

    /** How a text is inserted that was pasted behind another, so that it stays one text. */
    String pasted(String before, String text);

    /**
     * Puts lines of the history in place of the words that call for them.
     *
     * @param history the oldest first
     * @throws forum.model.ForumException usage, when there is no such line
     */
    String expand(String text, List<String> history);

    /** Whether the line must not be written down. */
    boolean isSecret(String text);
}
