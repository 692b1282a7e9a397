package forum.bench;

import java.time.Instant;
import java.util.List;

/** What the invented forum is made of. Null means absent. */
final class Invented {

    private Invented() {}

    record Category(String path, String title, int position) {}

    /**
     * A question with its whole thread.
     *
     * @param duplicateOf the number of the question that this one was closed as a copy of
     * @param closingReason the note it was closed with
     * @param accepted the number of the accepted answer
     */
    record Question(
            Post post,
            String title,
            String category,
            List<String> tags,
            int views,
            Long duplicateOf,
            String closingReason,
            Long accepted,
            List<Post> answers) {}

    /**
     * What all posts have. Either the voters are known, or only how many voted.
     *
     * @param revisions empty or, for an edited post, the first text and the present one
     */
    record Post(
            long id,
            String author,
            Instant at,
            String body,
            boolean hidden,
            int up,
            int down,
            List<Vote> votes,
            List<Revision> revisions,
            List<Post> comments) {}

    record Vote(String by, int value, Instant at) {}

    record Revision(String by, Instant at, String body) {}
}
