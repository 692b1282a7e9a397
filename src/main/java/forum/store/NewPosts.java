package forum.store;

import forum.model.State;
import forum.model.Uid;
import forum.rules.Happening;
import forum.rules.PostFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adds posts whose whole thread is known, with all that follows from it, so that no row is written twice. What does not
 * stand in the thread, such as the points of its authors, still has to follow: see {@link Touched#newThreadsAfter}.
 */
public final class NewPosts {

    /**
     * Why a question is closed; null fields where it is open.
     *
     * @param reason a note, or null
     * @param duplicateOf what it is a copy of, or null
     */
    public record Closed(String reason, Uid duplicateOf) {

        private String word() {
            return duplicateOf != null ? "duplicate" : reason != null ? "reason" : null;
        }
    }

    private static final String POST =
            "id, uid, kind, question_id, author_id, author_name, format, state, created_at, created_known, stamp, replica";
    private static final String FIGURES = "shown, up, down, score, flags, comment_count, active_at";
    private static final String REPLY = "parent_id";
    private static final String QUESTION =
            "category_id, tags, closed, closed_reason, duplicate_of, accepted_id, follows, "
                    + "views, answer_count, best_answer_score, hotness";
    private static final String CHANGES = "edited_at, edited_by_id, changed_at, changed_by_id, changed_what";

    /** Most posts were never changed, and a column that is not named costs nothing. */
    private static final String INSERT_REPLY = insert(POST, FIGURES, REPLY);

    private static final String INSERT_CHANGED_REPLY = insert(POST, FIGURES, REPLY, CHANGES);
    private static final String INSERT_QUESTION = insert(POST, FIGURES, QUESTION);
    private static final String INSERT_CHANGED_QUESTION = insert(POST, FIGURES, QUESTION, CHANGES);

    private final Sql sql;
    private final RowBatch texts;
    private final RowBatch votes;
    private final RowBatch tallies;

    /** Works on this connection, in the transaction that has begun. */
    public NewPosts(Sql sql) {
        this.sql = sql;
        this.texts = new RowBatch(sql, "post_text", "post_id, title, body, plain");
        this.votes = new RowBatch(sql, "vote", "post_id, user_id, value, at, stamp, replica");
        this.tallies = new RowBatch(sql, "tally", "post_id, source, up, down");
        // A question comes before the answer that it names as accepted.
        sql.script("pragma defer_foreign_keys = on");
    }

    /** Adds a question under this number, which was reserved; accepted is the number of an answer, or null. */
    public void addQuestion(long id, PostRows.Draft question, Closed closed, Long accepted, PostFigures figures) {
        List<Object> values = values(id, question, figures);
        values.addAll(Arrays.asList(
                question.category(),
                question.tags(),
                closed.word(),
                closed.duplicateOf() == null ? closed.reason() : null,
                closed.duplicateOf(),
                accepted,
                question.follows(),
                question.views(),
                figures.answers(),
                figures.bestAnswer(),
                figures.hotness()));
        insert(INSERT_QUESTION, INSERT_CHANGED_QUESTION, values, figures);
        addText(id, question);
    }

    /** Adds an answer or comment under this number, which was reserved. */
    public void addReply(long id, PostRows.Draft reply, PostFigures figures) {
        List<Object> values = values(id, reply, figures);
        values.add(reply.parent());
        insert(INSERT_REPLY, INSERT_CHANGED_REPLY, values, figures);
        addText(id, reply);
    }

    /** Adds a user's vote on a post. */
    public void addVote(long post, VoteStore.Mark vote) {
        votes.add(
                post,
                vote.user(),
                vote.value(),
                vote.at().toEpochMilli(),
                vote.stamp().time(),
                vote.stamp().replica());
    }

    /** Adds what one source counted on a post. */
    public void addTally(long post, VoteStore.Tally tally) {
        tallies.add(post, tally.source(), tally.up(), tally.down());
    }

    /** Brings in what is still waiting to be written with others of its kind. */
    public void flush() {
        texts.flush();
        votes.flush();
        tallies.flush();
    }

    private void addText(long id, PostRows.Draft post) {
        if (post.state() != State.DELETED) {
            texts.add(id, post.title(), post.body(), post.plain());
        }
    }

    private static List<Object> values(long id, PostRows.Draft post, PostFigures figures) {
        List<Object> values = new ArrayList<>(40);
        values.addAll(Arrays.asList(
                id,
                post.uid(),
                post.kind().word(),
                post.question() == null ? Long.valueOf(id) : post.question(),
                post.author(),
                post.authorName(),
                post.format().word(),
                post.state().word(),
                post.createdAt(),
                post.createdKnown(),
                post.stamp().time(),
                post.stamp().replica(),
                figures.shown(),
                figures.up(),
                figures.down(),
                figures.score(),
                figures.flags(),
                figures.comments(),
                figures.activeAt()));
        return values;
    }

    private void insert(String insert, String insertChanged, List<Object> values, PostFigures figures) {
        Happening changed = figures.changed();
        if (changed != null) {
            Happening edited = figures.edited();
            values.addAll(Arrays.asList(
                    edited == null ? null : edited.at(),
                    edited == null ? null : edited.by(),
                    changed.at(),
                    changed.by(),
                    changed.what().word()));
        }
        sql.update(changed == null ? insert : insertChanged, values.toArray());
    }

    private static String insert(String... columns) {
        List<String> names = List.of(String.join(", ", columns).split(", "));
        List<String> values = IntStream.rangeClosed(1, names.size())
                .mapToObj(i -> "?" + i)
                .collect(Collectors.toCollection(ArrayList::new));
        String into = String.join(", ", names);
        if (names.contains("tags")) {
            into += ", tagged";
            values.add(TagFigures.tagged(values.get(names.indexOf("tags")), values.get(names.indexOf("shown"))));
        }
        return "insert into post (" + into + ") values (" + String.join(", ", values) + ")";
    }
}
