package forum.store.user;

import forum.model.PostId;
import forum.model.Tie;
import forum.store.Sql;
import java.util.ArrayList;
import java.util.List;

/** Finds what others did lately with what a user wrote or keeps in sight: the newest of each sort. */
public final class UpdateQuery {

    /** Question2Answer's {@code max_store_user_updates}. */
    private static final int OF_EACH_SORT = 50;

    /**
     * Something that happened.
     *
     * @param written whether the post was written then, rather than changed
     */
    public record Event(PostId post, boolean written, Tie tie) {}

    /** A statement that finds events; ?1 is the user, ?2 how many. */
    private record Stream(Tie tie, boolean written, String statement) {

        private static Stream written(Tie tie, String rest) {
            return new Stream(tie, true, """
                    select p.id
                    %s
                        and p.shown = 1 and coalesce(p.author_id, 0) not in %s
                    order by p.created_at desc, p.id desc
                    limit ?2
                    """.formatted(rest.strip(), ME));
        }

        private static Stream changed(Tie tie, String rest) {
            return new Stream(tie, false, """
                    select p.id
                    %s
                        and p.changed_at is not null and coalesce(p.changed_by_id, 0) not in %s
                    order by p.changed_at desc, p.id desc
                    limit ?2
                    """.formatted(rest.strip(), ME));
        }
    }

    /** The user, under every handle that leads here. */
    private static final String ME = "(select id from user where survivor_id = ?1)";

    /** The latest word on a subject counts, under whichever handle it was said. */
    private static final String KEPT = """
            f.user_id in %1$s and f.kept = 1
                and not exists (
                    select 1
                    from favorite later
                    where later.user_id in %1$s and later.kind = f.kind and later.subject = f.subject
                        and (later.stamp, later.replica) > (f.stamp, f.replica))
                and f.kind =
            """.formatted(ME).strip() + " ";

    /** The favourite questions, what is below them, and what is below that. */
    private static final String THREADS = """
            (
                with kept as (
                    select q.id
                    from favorite f join post q on q.uid = unhex(replace(f.subject, '-', ''))
                    where %s'question'
                ), replies as (select r.id from kept join post r on r.parent_id = kept.id)
                select id from kept
                union all select id from replies
                union all select c.id from replies join post c on c.parent_id = replies.id
            )
            """.formatted(KEPT);

    private static final String USERS = """
            (
                select same.id
                from favorite f
                    join user u on u.folded = f.subject
                    join user same on same.survivor_id = u.survivor_id
                where %s'user'
            )
            """.formatted(KEPT);

    private static final String TAGS = """
            (
                select same.id
                from favorite f
                    join tag t on t.name = f.subject
                    join tag same on same.survivor_id = t.survivor_id
                where %s'tag'
            )
            """.formatted(KEPT);

    private static final String CATEGORIES = """
            (
                select below.id
                from favorite f
                    join category c on c.path = f.subject
                    join category stands on stands.id = c.survivor_id
                    join category present
                        on present.path = stands.path or substr(present.path, 1, length(stands.path) + 1) = stands.path || '/'
                    join category below on below.survivor_id = present.id
                where %s'category'
            )
            """.formatted(KEPT);

    private static final List<Stream> OWN = List.of(
            Stream.written(Tie.REPLY, """
                    from post mine join post p on p.parent_id = mine.id
                    where mine.author_id in %s
                    """.formatted(ME)),
            Stream.written(Tie.CONVERSATION, """
                    from post mine join post p on p.parent_id = mine.parent_id and p.kind = 'comment'
                    where mine.author_id in %s and mine.kind = 'comment' and mine.shown = 1
                        and (p.created_at, p.id) > (mine.created_at, mine.id)
                    """.formatted(ME)),
            Stream.written(Tie.FOLLOW_ON, """
                    from post mine join post p on p.follows = mine.uid
                    where mine.author_id in %s
                    """.formatted(ME)),
            Stream.changed(Tie.CHANGE, "from post p where p.author_id in " + ME));

    private static final List<Stream> FAVORITES = List.of(
            Stream.written(Tie.FAVORITE, "from post p where p.id in " + THREADS + " and p.kind <> 'question'"),
            Stream.written(Tie.FAVORITE, "from post a join post p on p.follows = a.uid where a.id in " + THREADS),
            Stream.changed(Tie.FAVORITE, "from post p where p.shown = 1 and p.id in " + THREADS),
            Stream.written(Tie.FAVORITE, "from post p where p.author_id in " + USERS),
            Stream.changed(Tie.FAVORITE, "from post p where p.shown = 1 and p.changed_by_id in " + USERS),
            Stream.written(
                    Tie.FAVORITE,
                    "from post_tag t cross join post p on p.id = t.post_id where t.shown = 1 and t.tag_id in " + TAGS),
            Stream.written(Tie.FAVORITE, "from post p where p.kind = 'question' and p.category_id in " + CATEGORIES));

    private final Sql sql;

    /** Works on this connection. */
    public UpdateQuery(Sql sql) {
        this.sql = sql;
    }

    /**
     * What happened to the user's own posts and below them.
     *
     * @param user the number of the user that stands for all of the person's handles
     */
    public List<Event> own(long user) {
        return events(OWN, user);
    }

    /** What happened to the user's favourites, and what favourite users did. */
    public List<Event> favorites(long user) {
        return events(FAVORITES, user);
    }

    private List<Event> events(List<Stream> streams, long user) {
        List<Event> events = new ArrayList<>();
        for (Stream stream : streams) {
            sql.each(
                    stream.statement(),
                    row -> events.add(new Event(new PostId(row.number(1)), stream.written(), stream.tie())),
                    user,
                    OF_EACH_SORT);
        }
        return events;
    }
}
