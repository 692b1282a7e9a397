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

    /**
     * Says when everything in the source was as it tells, for what it tells without a time. A later time than now counts
     * as now.
     *
     * @param edits whether this holds for texts and states of posts and for votes too; otherwise the source has other
     *     ways to tell what became of these
     */
    void asOf(Instant time, boolean edits);

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
