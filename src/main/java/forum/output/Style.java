package forum.output;

/**
 * Turns meaning into colour. Text must be sanitised and padded before it is styled.
 *
 * @param colours whether there are colours at all
 */
public record Style(boolean colours) {

    /** Text without colours. */
    public static final Style PLAIN = new Style(false);

    /** The text in the colour of its meaning. */
    public String apply(Meaning meaning, String text) {
        return colours && !text.isEmpty() ? "\u001b[" + meaning.codes() + "m" + text + "\u001b[0m" : text;
    }

    /** The text in the colour of a score: one for above 0, one for below, none for 0. */
    public String score(long score, String text) {
        if (score == 0) {
            return text;
        }
        return apply(score > 0 ? Meaning.POSITIVE : Meaning.NEGATIVE, text);
    }
}
