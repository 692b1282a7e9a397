package forum.store.figures;

import forum.rules.Happening;
import forum.rules.PostFigures;
import forum.rules.Settings;
import forum.store.Database;
import forum.store.Sql;
import java.util.List;

/**
 * Keeps every derived figure true. The figures of a post, a user or a tag are computed from scratch out of what they
 * follow from, by the same rules whether a command touched one post, an import a million or the doctor all: only what is
 * in {@link Touched} differs. Those of a post follow from its thread, see {@link PostFigures}. What a single post or vote
 * comes to is added to the figures of users, see {@link Earnings}.
 */
public final class Figures {

    /** How many threads are looked at together. */
    private static final int PORTION = 200;

    /** Accepting moves points to the author of the answer, whatever became of the question. */
    private static final String TOUCH_ACCEPTED = """
            insert or ignore into temp.touched_post (id)
            select p.accepted_id
            from temp.touched_post t cross join post p on p.id = t.id
            where p.accepted_id is not null
            """;

    private static final String ALL_VOTES =
            "update vote set counts = 1 where counts = 0 and post_id in (select id from temp.touched_post)";

    /**
     * Of the votes of one person under several handles the latest counts. All are put in order at once: on one post there
     * may be very many, of as many handles.
     */
    private static final String EARLIER_VOTES = """
            update vote
            set counts = 0
            where (post_id, user_id) in (
                select post_id, user_id
                from (
                    select v.post_id, v.user_id, row_number() over (
                        partition by v.post_id, mine.survivor_id order by v.stamp desc, v.replica desc, mine.folded desc
                    ) as place
                    from temp.touched_post t
                        cross join vote v on v.post_id = t.id
                        cross join user mine on mine.id = v.user_id
                    where exists (
                        select 1 from user other where other.survivor_id = mine.survivor_id and other.id <> mine.id
                    )
                )
                where place > 1
            )
            """;

    private static final String TOUCHED_THREADS = """
            insert or ignore into temp.touched_thread (id)
            select p.question_id from temp.touched_post t cross join post p on p.id = t.id
            union
            select p.question_id from temp.touched_standing t cross join post p on p.id = t.post_id
            """;
    private static final String NEXT_THREADS =
            "select id from temp.touched_thread where id > ? order by id limit " + PORTION;

    /** Most figures stay as they are when their thread is looked at, and reading is much cheaper than writing. */
    private static final String SAVE = """
            update post
            set (
                shown, up, down, score, flags, answer_count, comment_count, best_answer_score, active_at, hotness,
                edited_at, edited_by_id, changed_at, changed_by_id, changed_what
            ) = (?1, ?2, ?3, ?2 - ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            where id = ?15
                and (
                    shown, up, down, flags, answer_count, comment_count, best_answer_score, active_at, hotness,
                    edited_at, edited_by_id, changed_at, changed_by_id, changed_what, score
                ) is not (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?2 - ?3)
            """;

    private final Sql sql;
    private final Touched touched;
    private final Settings settings;
    private final TagFigures tags;
    private final UserFigures users;

    /** Keeps what was touched in this store true by these rules. */
    public Figures(Database store, Touched touched, Settings settings) {
        store.countBy(settings);
        this.sql = store.sql();
        this.touched = touched;
        this.settings = settings;
        this.tags = new TagFigures(sql);
        this.users = new UserFigures(sql, settings);
    }

    /** Whether all that is left to be computed are figures of users and tags, as after most imports into a new store. */
    public boolean leavesPosts() {
        return !isAliased() && !touched.hasOtherHandles() && !touched.hasPosts();
    }

    private boolean isAliased() {
        return sql.findOne("select 1 from user where survivor_id <> id limit 1", row -> 1)
                .isPresent();
    }

    /** Computes the figures of all that was touched, and forgets that it was. */
    public void settle() {
        touched.prepare();
        sql.update(TOUCH_ACCEPTED);
        boolean aliased = isAliased();
        if (aliased) {
            touched.newThreads(); // of whom some have voted twice, under two handles
            sql.update(ALL_VOTES);
            sql.update(EARLIER_VOTES);
        } else if (touched.hasOtherHandles()) {
            sql.update(ALL_VOTES);
        }
        settlePosts();
        tags.settle(touched);
        users.settle(touched, aliased);
        touched.clear();
    }

    private void settlePosts() {
        sql.script("create temp table if not exists touched_thread (id integer primary key) strict");
        sql.update("delete from temp.touched_thread");
        sql.update(TOUCHED_THREADS);
        ThreadFacts facts = new ThreadFacts(sql);
        List<Long> questions = nextThreads(0);
        while (!questions.isEmpty()) {
            facts.read(questions).forEach(this::save);
            questions = nextThreads(questions.get(questions.size() - 1));
        }
    }

    private List<Long> nextThreads(long last) {
        return sql.list(NEXT_THREADS, row -> row.number(1), last);
    }

    private void save(ThreadFacts.Facts thread) {
        List<PostFigures> figures = PostFigures.of(thread.facts(), settings);
        for (int i = 0; i < figures.size(); i++) {
            PostFigures post = figures.get(i);
            Happening edited = post.edited();
            Happening changed = post.changed();
            sql.update(
                    SAVE,
                    post.shown(),
                    post.up(),
                    post.down(),
                    post.flags(),
                    post.answers(),
                    post.comments(),
                    post.bestAnswer(),
                    post.activeAt(),
                    post.hotness(),
                    edited == null ? null : edited.at(),
                    edited == null ? null : edited.by(),
                    changed == null ? null : changed.at(),
                    changed == null ? null : changed.by(),
                    changed == null ? null : changed.what().word(),
                    thread.ids().get(i));
        }
    }
}
