package forum.rules;

import forum.model.Stamp;
import forum.model.State;

/** Which of two values of one register is kept when copies of a forum are merged, in whatever order they meet. */
public final class Registers {

    private Registers() {}

    /**
     * Whether the candidate replaces what is present: by the greater stamp or, between equal stamps, the greater value
     * in {@link CodePointOrder}, null lowest.
     */
    public static boolean wins(Stamp candidate, String candidateValue, Stamp present, String presentValue) {
        int later = candidate.compareTo(present);
        return later != 0 ? later > 0 : CodePointOrder.INSTANCE.compare(candidateValue, presentValue) > 0;
    }

    /**
     * Whether the candidate state replaces the present one. Deletion is final, whatever the stamps; between equal
     * stamps the later constant wins.
     */
    public static boolean stateWins(Stamp candidate, State candidateState, Stamp present, State presentState) {
        if ((candidateState == State.DELETED) != (presentState == State.DELETED)) {
            return candidateState == State.DELETED;
        }
        int later = candidate.compareTo(present);
        return later != 0 ? later > 0 : candidateState.compareTo(presentState) > 0;
    }
}
