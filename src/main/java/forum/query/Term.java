package forum.query;

/** One thing that a person searches for in the text of posts, as it was typed. */
public sealed interface Term {

    /** The text without the marks around it; it may hold any character. */
    String text();

    /** Whether posts with the text are to be left out. */
    boolean negated();

    /** The same term, wanted where it was unwanted and the other way round. */
    default Term opposite() {
        if (this instanceof Phrase) {
            return new Phrase(text(), !negated());
        }
        return this instanceof Prefix ? new Prefix(text(), !negated()) : new Word(text(), !negated());
    }

    /** A word. */
    record Word(String text, boolean negated) implements Term {}

    /** Words that follow on one another: {@code "red fox"}. */
    record Phrase(String text, boolean negated) implements Term {}

    /** The beginning of a word: {@code prog*}. */
    record Prefix(String text, boolean negated) implements Term {}
}
