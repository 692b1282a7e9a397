package forum.model;

import java.util.List;

/**
 * Every outcome that a user can act on. The message is one sentence that says what is wrong and what to do, without a
 * full stop at its end; there is no stack trace, since it is never a defect of the program.
 */
public final class ForumException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Kind kind;
    private final transient List<String> hints;

    /** What sort of outcome it is; each has an exit code of its own. */
    public enum Kind {
        /** The store or the system failed: an unreadable file, a full disk, a damaged database. */
        FAILURE,
        /** The command line cannot be meant as it stands. */
        USAGE,
        /** No such post, user, category, tag or revision. */
        NOT_FOUND,
        /** A rule of the forum forbids it: permission, limit, own post, closed question. */
        REFUSED,
        /** An import, a body or a file does not hold what it should. */
        BAD_INPUT,
        /** The person stopped it; nothing is half-done. */
        INTERRUPTED
    }

    private ForumException(Kind kind, String message, List<String> hints, Throwable cause) {
        super(message, cause, false, false);
        this.kind = kind;
        this.hints = List.copyOf(hints);
    }

    /** The store or the system failed. */
    public static ForumException failure(String message, Throwable cause, String... hints) {
        return new ForumException(Kind.FAILURE, message, List.of(hints), cause);
    }

    /** The command line cannot be meant as it stands. */
    public static ForumException usage(String message, String... hints) {
        return new ForumException(Kind.USAGE, message, List.of(hints), null);
    }

    /** What was named does not exist. */
    public static ForumException notFound(String message, String... hints) {
        return new ForumException(Kind.NOT_FOUND, message, List.of(hints), null);
    }

    /** A rule of the forum forbids it. */
    public static ForumException refused(String message, String... hints) {
        return new ForumException(Kind.REFUSED, message, List.of(hints), null);
    }

    /** What came in is not what it should be. */
    public static ForumException badInput(String message, String... hints) {
        return new ForumException(Kind.BAD_INPUT, message, List.of(hints), null);
    }

    /** The person stopped it. */
    public static ForumException interrupted(String message, String... hints) {
        return new ForumException(Kind.INTERRUPTED, message, List.of(hints), null);
    }

    /** What sort of outcome it is. */
    public Kind kind() {
        return kind;
    }

    /** What to try next, a sentence each; often none. */
    public List<String> hints() {
        return hints;
    }
}
