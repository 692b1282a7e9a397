package forum.store.post;

import forum.model.Author;
import forum.model.Category;
import forum.model.Change;
import forum.model.Closing;
import forum.model.Format;
import forum.model.Kind;
import forum.model.Post;
import forum.model.PostId;
import forum.model.State;
import forum.model.Uid;
import forum.rules.Option;
import forum.rules.Settings;
import forum.store.Row;
import forum.store.Sql;
import forum.store.log.SettingStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Reads posts as people see them: by the names of today, with all derived figures. */
public final class PostStore {

    private static final String COLUMNS = """
            id, uid, kind, parent_id, question_id, author, author_points, author_name, category_path, category_title,
            tags, title, body, format, state, shown, up, down, flags, answer_count, comment_count, views, hotness,
            created_at, active_at, edited_at, edited_by, changed_at, changed_by, changed_what, closed, closed_reason,
            duplicate_of, duplicate_id, accepted_id, question_accepted_id, follows_id
            """;
    private static final String BY_ID = "select " + COLUMNS + " from post_page where id = ?";
    private static final String BY_IDS =
            "select " + COLUMNS + " from post_page where id in (select value from json_each(?))";
    private static final String THREAD = """
            select id from post where parent_id = ?1
            union all
            select c.id from post a join post c on c.parent_id = a.id where a.parent_id = ?1
            """;

    /** What may be named where a question follows on from ?1: what is a comment now only stands for what it is on. */
    private static final String FOLLOWED = """
            with followed (uid) as (
                select uid from post where id = ?1 and kind <> 'comment'
                union all
                select uid from post where parent_id = ?1 and kind = 'comment'
            )
            """;

    private final Sql sql;
    private final TagStore tags;
    private Boolean acceptingCloses;

    /** Works on this connection. */
    public PostStore(Sql sql, TagStore tags) {
        this.sql = sql;
        this.tags = tags;
    }

    /** The post with this number, deleted ones included. */
    public Optional<Post> find(PostId id) {
        return sql.findOne(BY_ID, this::post, id.value());
    }

    /** The number of the post with this uid. */
    public Optional<PostId> findId(Uid uid) {
        return sql.findOne("select id from post where uid = ?", row -> new PostId(row.number(1)), uid);
    }

    /** At most two posts whose uids lie between these two, both included. */
    public List<PostId> between(Uid first, Uid last) {
        return sql.list(
                "select id from post where uid between ? and ? limit 2", row -> new PostId(row.number(1)), first, last);
    }

    /** These posts, in the order of the numbers; numbers without a post are left out. */
    public List<Post> list(Collection<PostId> ids) {
        Map<Long, Post> found = new HashMap<>(); // by the bare number: the hash of a record is slow to come by at first
        sql.each(
                BY_IDS,
                row -> {
                    Post post = post(row);
                    found.put(post.id().value(), post);
                },
                json(ids));
        List<Post> posts = new ArrayList<>();
        for (PostId id : ids) {
            Post post = found.get(id.value());
            if (post != null) {
                posts.add(post);
            }
        }
        return posts;
    }

    /** The answers and comments of a question, in no order; deleted ones included. */
    public List<Post> below(PostId question) {
        return list(sql.list(THREAD, row -> new PostId(row.number(1)), question.value()));
    }

    /** The questions that follow on from this answer or question, or did so from what is a comment on it by now. */
    public List<PostId> followOns(PostId followed) {
        return sql.list(FOLLOWED + """
                select f.id
                from followed cross join post f on f.follows = followed.uid
                where f.shown = 1
                order by f.created_at, f.id
                """, row -> new PostId(row.number(1)), followed.value());
    }

    /** Whether posts that are not deleted stand below this one or follow on from it. */
    public boolean hasChildren(PostId id) {
        return sql.findOne(FOLLOWED + """
                        select 1 from post where parent_id = ?1 and state <> 'deleted'
                        union all
                        select 1
                        from followed cross join post f on f.follows = followed.uid
                        where f.state <> 'deleted'
                        limit 1
                        """, row -> 1, id.value()).isPresent();
    }

    /** Whether another question is closed as a copy of this one. */
    public boolean hasDuplicates(PostId id) {
        return sql.findOne("""
                        select 1
                        from post q join post copy on copy.duplicate_of = q.uid
                        where q.id = ? and copy.state <> 'deleted'
                        limit 1
                        """, row -> 1, id.value()).isPresent();
    }

    /** Bodies of the posts of this kind that stand below the parent and are not hidden or deleted. */
    public List<String> siblingBodies(PostId parent, Kind kind) {
        return sql.list("""
                select t.body
                from post p join post_text t on t.post_id = p.id
                where p.parent_id = ? and p.kind = ? and p.state in ('visible', 'queued')
                """, row -> row.text(1), parent.value(), kind.word());
    }

    /** Whether this person wrote an answer to the question that is not hidden or deleted. */
    public boolean hasAnswerBy(PostId question, String folded) {
        return sql.findOne("""
                        select 1
                        from post p join user a on a.id = p.author_id join user me on me.survivor_id = a.survivor_id
                        where p.parent_id = ? and p.kind = 'answer' and p.state in ('visible', 'queued')
                            and me.folded = ?
                        limit 1
                        """, row -> 1, question.value(), folded).isPresent();
    }

    /** The posts of a user under all handles that are not hidden or deleted, those below what is hidden too. */
    public List<PostId> unhiddenOf(long user) {
        return sql.list("""
                select id
                from post
                where author_id in (select id from user where survivor_id = ?) and state in ('visible', 'queued')
                order by id
                """, row -> new PostId(row.number(1)), user);
    }

    private Post post(Row row) {
        Kind kind = Kind.valueOf(row.text(3).toUpperCase(Locale.ROOT));
        PostId id = new PostId(row.number(1));
        PostId question = new PostId(row.number(5));
        Category category = row.text(9) == null ? null : new Category(row.text(9), row.text(10), "", 0, 0);
        Post.Head head = new Post.Head(
                id,
                row.uid(2),
                row.text(13) == null ? "" : row.text(13),
                Format.valueOf(row.text(14).toUpperCase(Locale.ROOT)),
                row.text(6) == null ? new Author.Anonymous(row.text(8)) : new Author.Member(row.text(6), row.number(7)),
                State.valueOf(row.text(15).toUpperCase(Locale.ROOT)),
                row.truth(16),
                new Post.Votes(row.integer(17), row.integer(18)),
                row.integer(19),
                row.integer(21),
                row.time(24),
                row.time(25),
                Optional.ofNullable(row.time(26)).map(at -> new Change(Change.What.EDITED, at, row.text(27))),
                Optional.ofNullable(row.time(28)).map(at -> new Change(what(row.text(30)), at, row.text(29))));
        return switch (kind) {
            case QUESTION -> question(row, head, category);
            case ANSWER -> new Post.Answer(head, question, category, row.number(36) == id.value());
            case COMMENT -> new Post.Comment(head, question, category, new PostId(row.number(4)));
        };
    }

    private Post.Question question(Row row, Post.Head head, Category category) {
        Optional<Closing> closing = closing(row);
        Optional<PostId> accepted = id(row, 35);
        return new Post.Question(
                head,
                row.text(12) == null ? "" : row.text(12),
                category,
                tags.present(row.text(11)),
                closing,
                closing.isPresent() || accepted.isPresent() && acceptingCloses(),
                accepted,
                id(row, 37),
                row.integer(20),
                row.integer(22),
                row.fraction(23));
    }

    /** Whether an accepted answer closes its question; asked only where there is one. */
    private boolean acceptingCloses() {
        if (acceptingCloses == null) {
            acceptingCloses = Settings.of(new SettingStore(sql).all()).on(Option.DO_CLOSE_ON_SELECT);
        }
        return acceptingCloses;
    }

    private static Optional<Closing> closing(Row row) {
        if (row.text(31) == null) {
            return Optional.empty();
        }
        return Optional.of(
                "duplicate".equals(row.text(31))
                        ? new Closing.AsDuplicate(row.uid(33), id(row, 34))
                        : new Closing.WithReason(row.text(32)));
    }

    private static Change.What what(String word) {
        return Change.What.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Optional<PostId> id(Row row, int column) {
        return Optional.ofNullable(row.numberOrNull(column)).map(PostId::new);
    }

    private static String json(Collection<PostId> ids) {
        StringJoiner numbers = new StringJoiner(",", "[", "]");
        ids.forEach(id -> numbers.add(String.valueOf(id.value())));
        return numbers.toString();
    }
}
