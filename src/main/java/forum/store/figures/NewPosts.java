package forum.store.figures;

import forum.model.Format;
import forum.model.Kind;
import forum.model.State;
import forum.model.Uid;
import forum.rules.Happening;
import forum.rules.PostFigures;
import forum.store.RowBatch;
import forum.store.Sql;
import forum.store.post.PostDraft;
import forum.store.post.VoteStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Adds posts whose whole thread is known, with all that follows from it, so that no row is written twice. What does not
 * stand in the thread, such as the points of its authors, still has to follow: see {@link Touched#newThreadsAfter}.
 */
public final class NewPosts {

    /**
     * Why a question is closed; null fields where it is open.
     *
     * @param reason a note; null for a copy
     * @param duplicateOf what it is a copy of, or null
     */
    public record Closed(String reason, Uid duplicateOf) {

        private String word() {
            return duplicateOf != null ? "duplicate" : reason != null ? "reason" : null;
        }
    }

    private static final List<String> POST = List.of(
            "id", "uid", "question_id", "author_id", "author_name", "created_at", "created_known", "stamp", "replica");
    private static final List<String> FIGURES = List.of("shown", "up", "down", "flags", "comment_count", "active_at");
    private static final List<String> REPLY = List.of("parent_id");
    private static final List<String> QUESTION = List.of(
            "category_id",
            "tags",
            "closed",
            "closed_reason",
            "duplicate_of",
            "follows",
            "views",
            "answer_count",
            "best_answer_score",
            "hotness");
    private static final List<String> CHANGES =
            List.of("edited_at", "edited_by_id", "changed_at", "changed_by_id", "changed_what");

    /** What many posts have in common and what need not be bound for each of them, which is most of the work. */
    private record Shape(Kind kind, Format format, State state, boolean changed) {

        private static final int COUNT = Kind.values().length * Format.values().length * State.values().length * 2;

        /** Below {@link #COUNT}; looked up for each post, which is far quicker than by the record itself. */
        private int number() {
            int number = kind.ordinal() * Format.values().length + format.ordinal();
            return (number * State.values().length + state.ordinal()) * 2 + (changed ? 1 : 0);
        }

        private String insert() {
            List<String> columns = new ArrayList<>(POST);
            columns.addAll(FIGURES);
            columns.addAll(kind == Kind.QUESTION ? QUESTION : REPLY);
            columns.addAll(changed ? CHANGES : List.of());
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                values.add("?" + i);
            }
            Function<String, String> bound = column -> values.get(columns.indexOf(column));
            Map<String, String> derived = new LinkedHashMap<>();
            derived.put("kind", "'" + kind.word() + "'");
            derived.put("format", "'" + format.word() + "'");
            derived.put("state", "'" + state.word() + "'");
            derived.put("score", bound.apply("up") + " - " + bound.apply("down"));
            if (kind == Kind.QUESTION) {
                derived.put("tagged", TagFigures.tagged(bound.apply("tags"), bound.apply("shown")));
            }
            columns.addAll(derived.keySet());
            values.addAll(derived.values());
            return "insert into post (" + String.join(", ", columns) + ") values (" + String.join(", ", values) + ")";
        }
    }

    private final Sql sql;
    private final String[] inserts = new String[Shape.COUNT];
    private final RowBatch texts;
    private final RowBatch votes;
    private final RowBatch tallies;
    private final NewTaggings taggings;

    /**
     * Works on this connection.
     *
     * @param touched hears of the tags of new questions
     */
    public NewPosts(Sql sql, Touched touched) {
        this.sql = sql;
        this.texts = new RowBatch(
                sql, "post_text (post_id, title, body, plain)", "(?, ?, cast(? as text), cast(? as text))");
        this.votes = new RowBatch(sql, "vote (post_id, user_id, value, at, stamp, replica)", "(?, ?, ?, ?, ?, ?)");
        this.tallies = new RowBatch(sql, "tally (post_id, source, up, down)", "(?, ?, ?, ?)");
        this.taggings = new NewTaggings(sql, touched);
    }

    /** Adds a question under this number, which was reserved; it can accept an answer once that is here. */
    public void addQuestion(long id, PostDraft question, Closed closed, PostFigures figures) {
        List<Object> values = values(id, question, figures);
        values.addAll(Arrays.asList(
                question.category(),
                question.tags(),
                closed.word(),
                closed.reason(),
                closed.duplicateOf(),
                question.follows(),
                question.views(),
                figures.answers(),
                figures.bestAnswer(),
                figures.hotness()));
        insert(question, values, figures);
        taggings.add(id, figures.shown(), question.tags());
        addText(id, question);
    }

    /** Adds an answer or comment under this number, which was reserved. */
    public void addReply(long id, PostDraft reply, PostFigures figures) {
        List<Object> values = values(id, reply, figures);
        values.add(reply.parent());
        insert(reply, values, figures);
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
        taggings.flush();
    }

    private void addText(long id, PostDraft post) {
        if (post.state() != State.DELETED) {
            texts.add(id, post.title(), post.body(), post.plain());
        }
    }

    private static List<Object> values(long id, PostDraft post, PostFigures figures) {
        List<Object> values = new ArrayList<>(40);
        values.addAll(Arrays.asList(
                id,
                post.uid(),
                post.question() == null ? Long.valueOf(id) : post.question(),
                post.author(),
                post.authorName(),
                post.createdAt(),
                post.createdKnown(),
                post.stamp().time(),
                post.stamp().replica(),
                figures.shown(),
                figures.up(),
                figures.down(),
                figures.flags(),
                figures.comments(),
                figures.activeAt()));
        return values;
    }

    private void insert(PostDraft post, List<Object> values, PostFigures figures) {
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
        Shape shape = new Shape(post.kind(), post.format(), post.state(), changed != null);
        int number = shape.number();
        if (inserts[number] == null) {
            inserts[number] = shape.insert();
        }
        sql.update(inserts[number], values.toArray());
    }
}
