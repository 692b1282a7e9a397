package forum.output.text;

import java.util.Set;

/**
 * Turns meaning into what a terminal shows. Text must be sanitised and padded before it is styled.
 *
 * @param colours whether there are colours at all
 * @param hyperlinks whether words can be links (OSC 8)
 * @param isolates whether text from right to left is kept from moving what stands around it; for people, not programs
 * @param linear whether it is read line by line, as a screen reader does, and so nothing is drawn: no frames and rules
 */
public record Style(boolean colours, boolean hyperlinks, boolean isolates, boolean linear) {

    /** Text without colours. */
    public static final Style PLAIN = new Style(false);

    private static final String ESCAPE = "\u001b";
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** Text with colours or without, and with nothing else. */
    public Style(boolean colours) {
        this(colours, false, false, false);
    }

    /** The same without hyperlinks. */
    public Style withoutHyperlinks() {
        return new Style(colours, false, isolates, linear);
    }

    /** The text in the colour of its meaning. */
    public String apply(Meaning meaning, String text) {
        return colours && !text.isEmpty() ? ESCAPE + "[" + meaning.codes() + "m" + text + ESCAPE + "[0m" : text;
    }

    /** The text in what its meanings come to together. */
    public String apply(Set<Meaning> meanings, String text) {
        if (!colours || text.isEmpty() || meanings.isEmpty()) {
            return text;
        }
        StringBuilder codes = new StringBuilder();
        for (Meaning meaning : meanings) {
            codes.append(codes.isEmpty() ? "" : ";").append(meaning.codes());
        }
        return ESCAPE + "[" + codes + "m" + text + ESCAPE + "[0m";
    }

    /** The text in the colour of a score: one for above 0, one for below, none for 0. */
    public String score(long score, String text) {
        if (score == 0) {
            return text;
        }
        return apply(score > 0 ? Meaning.POSITIVE : Meaning.NEGATIVE, text);
    }

    /**
     * The text as a link.
     *
     * @param address printable ASCII of a scheme that terminals may open, null for none
     */
    public String link(String address, String text) {
        if (!hyperlinks || address == null || text.isEmpty()) {
            return text;
        }
        // Parts of one link on several lines have one id.
        String id = Integer.toHexString(address.hashCode());
        return ESCAPE + "]8;id=" + id + ";" + address + ESCAPE + "\\" + text + ESCAPE + "]8;;" + ESCAPE + "\\";
    }

    /** The text, which moves nothing around it when it is written from right to left. */
    public String isolate(String text) {
        return isolates && RightToLeft.isIn(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }
}
