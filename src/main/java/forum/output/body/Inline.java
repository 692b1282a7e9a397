package forum.output.body;

import java.util.Set;

/** A piece of running text. The pieces are not nested, so that no text is too deep to be walked. */
sealed interface Inline {

    /**
     * Words that look alike.
     *
     * @param target where they lead, null for nowhere
     */
    record Text(String text, Set<Mark> marks, String target) implements Inline {}

    /** A line end that the author wanted. */
    record Break() implements Inline {}
}
