package forum.exchange.parse;

import forum.exchange.BadRecordException;
import forum.rules.Handles;
import forum.rules.WellFormed;

/** What other forums call their users: anything that can be shown, far beyond what a new user may choose here. */
public final class WrittenHandle {

    private WrittenHandle() {}

    /**
     * The handle without blanks around it.
     *
     * @param field where it stands, for the message
     * @throws BadRecordException when it cannot be a handle
     */
    public static String check(String handle, String field) {
        String name = handle.strip();
        if (!WellFormed.holds(name) || holdsControl(name)) {
            throw new BadRecordException(field + ": the handle holds a control character or a broken one");
        }
        if (name.length() > 200 || Handles.fold(name).isEmpty()) {
            throw new BadRecordException(field + ": '" + name.substring(0, Math.min(40, name.length()))
                    + "' cannot be a handle; it needs a visible character and at most 200");
        }
        return name;
    }

    private static boolean holdsControl(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
