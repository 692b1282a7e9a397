package forum.exchange;

import forum.model.Kind;
import forum.model.Uid;
import java.time.Instant;

/** Takes what a source reads, in its order. */
public interface EntrySink {

    /**
     * Says what the source calls itself: the name under which the ids of the records that follow mean the same in every
     * later file of that source. A name that the user gave goes before it.
     *
     * @return the name that counts
     */
    String named(String ownName);

    /** How much of what a source tells is as it was at one time. */
    enum Extent {
        /** What users are; the source has other ways to tell what became of posts. */
        USERS,
        /** Texts and states of posts and values of votes too. */
        POSTS,
        /** And which votes and flags there are: one that an earlier file named, and this does not, was taken back. */
        VOTES
    }

    /**
     * Says when everything in the source was as it tells, for what it tells without a time. A later time than now counts
     * as now.
     */
    void asOf(Instant time, Extent extent);

    /** What a post with this id of the source is called in every copy, once it is said how the source is called. */
    Uid uid(Entry.ForeignId id, Kind kind);

    /** A whole record. */
    void accept(Positioned entry);

    /**
     * A record that could not be read.
     *
     * @throws RuntimeException when the import is to stop there
     */
    void reject(Place place, String reason);

    /**
     * The source holds something that is no part of a forum here.
     *
     * @param what it is and why it was left out, the same words each time, to be summed
     * @param count how many of them
     */
    void leaveOut(String what, long count);

    /** Something that the summary should say of how the source was read. */
    void note(String sentence);

    /** Something worth saying that rejects nothing. */
    void warn(String message);
}
