package forum.output;

import forum.model.Closing;
import forum.rules.CensoredWords;

/** Why a question is closed, in a sentence. */
public final class ClosingNote {

    private ClosingNote() {}

    /** The sentence, sanitised; a question that this one repeats goes by its number where it is here. */
    public static String of(Closing closing, CensoredWords words) {
        if (closing instanceof Closing.AsDuplicate duplicate) {
            return "closed as a duplicate of "
                    + duplicate
                            .id()
                            .map(Object::toString)
                            .orElseGet(() -> duplicate.of().toString());
        }
        return "closed with the note: " + words.censor(SafeText.line(((Closing.WithReason) closing).reason()));
    }
}
