package forum.store.user;

import forum.model.Notice.Reason;
import forum.model.PostId;
import forum.store.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Finds whom to tell of replies, and keeps how far they were told. Addresses never leave the file but by mail. */
public final class NoticeStore {

    /**
     * How far people were told.
     *
     * @param post the greatest number of a post that was told of
     * @param accepted when the last acceptance was made that was told of, in milliseconds
     */
    public record Told(long post, long accepted) {}

    /**
     * An acceptance.
     *
     * @param at milliseconds
     * @param by the number of who accepted, null when nobody is named
     */
    public record Acceptance(PostId answer, long at, Long by) {}

    /**
     * Who is to be told of a reply.
     *
     * @param heard the post by whose author they are known
     * @param handle null for somebody without an account
     * @param address null when there is none
     */
    public record Recipient(PostId heard, Reason reason, String handle, String address) {}

    /**
     * A notice that somebody is still to be given.
     *
     * @param reply what happened; the answer, when it was accepted
     * @param heard the post whose author is to be told
     */
    public record Owed(PostId reply, PostId heard) {}

    private final Sql sql;

    /** Works on this connection. */
    public NoticeStore(Sql sql) {
        this.sql = sql;
    }

    /** How far people were told. */
    public Told told() {
        return sql.one("select told_post, told_accepted from meta", row -> new Told(row.number(1), row.number(2)));
    }

    /** The notices that somebody is still to be given, though others were told since. */
    public Set<Owed> owed() {
        return Set.copyOf(sql.list(
                "select reply_id, heard_id from notice_owed",
                row -> new Owed(new PostId(row.number(1)), new PostId(row.number(2)))));
    }

    /**
     * Keeps how far people were told, and which replies up to there are still to be told of once they are approved.
     *
     * @param owed what up to there somebody is still to be given
     */
    public void keep(Told told, List<Owed> owed) {
        sql.update("delete from notice_owed");
        for (Owed notice : owed) {
            sql.update(
                    "insert or ignore into notice_owed (reply_id, heard_id) values (?, ?)",
                    notice.reply().value(),
                    notice.heard().value());
        }
        sql.update("""
                insert or ignore into notice_waiting (post_id)
                select id from post
                where id > (select told_post from meta) and id <= ? and kind <> 'question' and state = 'queued'
                """, told.post());
        sql.update("""
                delete from notice_waiting
                where post_id in (select id from post where state <> 'queued')
                """);
        // Somebody else may have told of more meanwhile.
        sql.update(
                "update meta set told_post = max(told_post, ?), told_accepted = max(told_accepted, ?)",
                told.post(),
                told.accepted());
    }

    /**
     * Visible answers and comments that somebody is still to be told of and that are not older than this, by their
     * numbers.
     */
    public List<PostId> replies(Instant since) {
        return sql.list("""
                select id
                from post
                where (
                        id > (select told_post from meta)
                        or id in (select post_id from notice_waiting)
                        or id in (select reply_id from notice_owed where heard_id <> reply_id)
                    )
                    and kind <> 'question' and shown = 1 and created_at >= ?
                order by id
                """, row -> new PostId(row.number(1)), since.toEpochMilli());
    }

    /** Acceptances that somebody is still to be told of and that are not older than this, the oldest first. */
    public List<Acceptance> acceptances(Instant since) {
        return sql.list(
                """
                select q.accepted_id, r.at, u.survivor_id
                from register r
                    join post q on q.id = r.owner_id
                    join post a on a.id = q.accepted_id
                    left join user u on u.id = r.by_id
                where r.owner = 'post' and r.name = 'accepted' and a.shown = 1
                    and (
                        r.at > (select told_accepted from meta)
                        or a.id in (select reply_id from notice_owed where heard_id = reply_id)
                    )
                    and r.at >= ?
                order by r.at, q.id
                """,
                row -> new Acceptance(new PostId(row.number(1)), row.number(2), row.numberOrNull(3)),
                since.toEpochMilli());
    }

    /**
     * Whoever wrote the post above, or commented on it before, and wants to be told; nobody twice, and not the author of
     * the reply (Question2Answer's rules).
     */
    public List<Recipient> ofReply(PostId reply) {
        return sql.list(
                """
                with heard as (
                    select
                        case
                            when t.id <> p.parent_id then 'CONVERSATION'
                            when p.kind = 'answer' then 'ANSWERED'
                            else 'COMMENTED'
                        end as reason,
                        s.id as user_id, s.handle, iif(t.notify = '@', s.email, t.notify) as address,
                        t.id, iif(t.id = p.parent_id, 0, t.id) as place
                    from post p
                        join post t on t.id in (
                            select p.parent_id
                            union all
                            select c.id
                            from post c
                            where c.parent_id = p.parent_id and c.kind = 'comment' and p.kind = 'comment'
                                and c.shown = 1 and (c.created_at, c.id) < (p.created_at, p.id)
                        )
                        left join user raw on raw.id = t.author_id
                        left join user s on s.id = raw.survivor_id
                        left join user writer on writer.id = p.author_id
                    where p.id = ? and t.notify is not null
                        and (s.id is null or s.id is not writer.survivor_id)
                        and (p.notify is null or p.notify = '@' or p.notify is not t.notify)
                )
                select id, reason, handle, address, min(place) as first
                from heard
                group by coalesce(user_id, address)
                order by first
                """,
                row -> new Recipient(new PostId(row.number(1)), Reason.valueOf(row.text(2)), row.text(3), row.text(4)),
                reply.value());
    }

    /** The author of an accepted answer, if it is to be told; not who accepted it. */
    public List<Recipient> ofAcceptance(Acceptance acceptance) {
        return sql.list(
                """
                select s.handle, iif(a.notify = '@', s.email, a.notify)
                from post a
                    left join user raw on raw.id = a.author_id
                    left join user s on s.id = raw.survivor_id
                where a.id = ?1 and a.notify is not null and (s.id is null or s.id is not ?2)
                """,
                row -> new Recipient(acceptance.answer(), Reason.ACCEPTED, row.text(1), row.text(2)),
                acceptance.answer().value(),
                acceptance.by());
    }
}
