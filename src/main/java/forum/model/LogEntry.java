package forum.model;

import java.time.Instant;

/**
 * One write to the forum: who did what, when.
 *
 * @param number counts the writes to this file from 1
 * @param by the handle of who did it, null for somebody without an account
 * @param operation the verb, such as {@code vote}
 * @param detail what it was done to, in a few words
 */
public record LogEntry(long number, Instant at, String by, String operation, String detail) {}
