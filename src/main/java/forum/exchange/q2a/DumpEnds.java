package forum.exchange.q2a;

import java.util.Optional;

/** What the first and the last comment of a dump say. */
final class DumpEnds {

    /** So many characters of a comment are enough. */
    static final int LENGTH = 60;

    private static final String COMPLETED = "-- Dump completed";

    private boolean head;
    private boolean end;
    private String date = "";

    /** Takes the beginning of a comment. */
    void note(String comment) {
        head |= comment.startsWith("-- MySQL dump") || comment.startsWith("-- MariaDB dump");
        if (comment.startsWith(COMPLETED)) {
            end = true;
            date = comment.substring(COMPLETED.length())
                    .replaceFirst("^ on ", "")
                    .strip();
        }
    }

    /** Whether the dump says in its head who wrote it, but not at its end that it is complete. */
    boolean isHeadAlone() {
        return head && !end;
    }

    /** When it was completed; empty when it does not say so. */
    Optional<String> completedAt() {
        return Optional.of(date).filter(text -> !text.isEmpty());
    }
}
