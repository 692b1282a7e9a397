package forum.cli;

import forum.model.ForumException;

/** How the program ends. */
public enum ExitCode {
    /** Done; an empty list is done too. */
    OK(0),
    /** The store or the system failed. */
    FAILURE(1),
    /** What was typed cannot be meant. */
    USAGE(2),
    /** No such post, user, category, tag or revision. */
    NOT_FOUND(3),
    /** A rule of the forum forbids it. */
    REFUSED(4),
    /** What came in does not hold what it should. */
    BAD_INPUT(5),
    /** The person stopped it. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the shell sees. */
    public int number() {
        return number;
    }

    /** The code of an outcome. */
    static ExitCode of(ForumException.Kind kind) {
        return switch (kind) {
            case FAILURE -> FAILURE;
            case USAGE -> USAGE;
            case NOT_FOUND -> NOT_FOUND;
            case REFUSED -> REFUSED;
            case BAD_INPUT -> BAD_INPUT;
            case INTERRUPTED -> INTERRUPTED;
        };
    }
}
