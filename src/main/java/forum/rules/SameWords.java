package forum.rules;

import java.util.List;

/**
 * A text reduced to its words, to tell whether somebody posts the same thing twice (Question2Answer: an answer like
 * another answer of the question, a comment like another under the same parent, a question like one of the five newest
 * in title and text).
 */
public final class SameWords {

    private SameWords() {}

    /** The words, lower-case, with one space between; a text without any is returned trimmed. Equal means the same. */
    public static String of(String text) {
        List<String> words = Words.of(text);
        return words.isEmpty() ? text.strip() : String.join(" ", words);
    }
}
