package forum.model;

import java.time.Instant;

/**
 * Somebody with an account. The e-mail address is deliberately not part of this record: it is read only where a
 * notification is sent.
 *
 * @param bonus points that an administrator gave or took
 * @param questions visible questions
 * @param answers visible answers
 * @param comments visible comments
 */
public record User(
        String handle,
        Uid uid,
        Level level,
        boolean blocked,
        long points,
        long bonus,
        Profile profile,
        Instant createdAt,
        long questions,
        long answers,
        long comments) {

    /** What users say about themselves; each is null when they said nothing. */
    public record Profile(String name, String location, String website, String about) {}
}
