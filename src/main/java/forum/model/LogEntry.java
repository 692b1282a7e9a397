package forum.model;

import java.time.Instant;

/**
 * One write to the forum: who did what, when.
 *
 * @param number counts the writes to this file from 1
 * @param by the handle of who did it, null for somebody without an account
 * @param operation the verb, such as {@code vote}
 * @param detail what it was done to, in a few words
 * @param undoable whether there is a way to take it back
 * @param undoneBy the number of the write that took it back, or null
 */
public record LogEntry(
        long number, Instant at, String by, String operation, String detail, boolean undoable, Long undoneBy) {

    /** The same without what it was done to, for somebody whose business that is not. */
    public LogEntry withoutDetail() {
        return new LogEntry(number, at, by, operation, "", undoable, undoneBy);
    }
}
