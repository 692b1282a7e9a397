package forum.store.post;

import forum.model.FavoriteKind;
import forum.model.PostId;
import forum.model.Stamp;
import forum.model.Vote;
import forum.store.Row;
import forum.store.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Votes, flags, tallies and favourites: what users say of posts with a single word. */
public final class VoteStore {

    /**
     * One user's vote or flag on a post.
     *
     * @param value 1, -1 or 0 of a vote; 1 or 0 of a flag
     * @param reason why a flag was raised, or null
     */
    public record Mark(long user, int value, String reason, Instant at, Stamp stamp) {

        /** Whether this is the very same but for an earlier time. */
        public boolean isEarlierTellingOf(Mark other) {
            return at.isBefore(other.at) && new Mark(user, value, reason, other.at, stamp).equals(other);
        }
    }

    /** Votes that another site only counted; both are 0 or more. */
    public record Tally(String source, int up, int down) {}

    /**
     * Something that a user keeps in sight.
     *
     * @param subject the uid of the question, the folded handle, the tag or the path
     */
    public record Favorite(long user, FavoriteKind kind, String subject, boolean kept, Instant at, Stamp stamp) {

        /** Whether this is the very same but for an earlier time. */
        public boolean isEarlierTellingOf(Favorite other) {
            return at.isBefore(other.at) && new Favorite(user, kind, subject, kept, other.at, stamp).equals(other);
        }

        /** The same of another user. */
        public Favorite of(long newUser, Stamp newStamp) {
            return new Favorite(newUser, kind, subject, kept, at, newStamp);
        }
    }

    private final Sql sql;

    /** Works on this connection. */
    public VoteStore(Sql sql) {
        this.sql = sql;
    }

    /** The vote of this user on this post, a withdrawn one included. */
    public Optional<Mark> findVote(long post, long user) {
        return sql.findOne(
                "select user_id, value, null, at, stamp, replica from vote where post_id = ? and user_id = ?",
                VoteStore::mark,
                post,
                user);
    }

    /** What the vote of this user, under whatever handle, on this post is now. */
    public Vote vote(long post, long user) {
        return votes(user, List.of(new PostId(post))).getOrDefault(new PostId(post), Vote.NONE);
    }

    /** The votes of this user, under whatever handle, on these posts; one on which the user does not vote is left out. */
    public Map<PostId, Vote> votes(long user, Collection<PostId> posts) {
        Map<PostId, Vote> votes = new HashMap<>();
        sql.list(
                        """
                        select post_id, value
                        from vote
                        where user_id in (select id from user where survivor_id = ?) and value <> 0 and counts = 1
                            and post_id in (select value from json_each(?))
                        """,
                        row -> Map.entry(new PostId(row.number(1)), row.integer(2)),
                        user,
                        Sql.json(posts.stream().map(PostId::value).toList()))
                .forEach(vote ->
                        votes.put(vote.getKey(), Vote.of(vote.getValue()).orElseThrow()));
        return votes;
    }

    /** On how many posts this user, under whatever handle, has voted since then, votes taken back included. */
    public long count(long user, Instant since) {
        return sql.one("""
                select count(*)
                from vote
                where user_id in (select id from user where survivor_id = ?) and at >= ?
                """, row -> row.number(1), user, since.toEpochMilli());
    }

    /** All votes on a post. */
    public List<Mark> votes(long post) {
        return sql.list(
                "select user_id, value, null, at, stamp, replica from vote where post_id = ?", VoteStore::mark, post);
    }

    /** Sets a user's vote. */
    public void putVote(long post, Mark vote) {
        sql.update(
                """
                insert or replace into vote (post_id, user_id, value, at, stamp, replica)
                values (?, ?, ?, ?, ?, ?)
                """,
                post,
                vote.user(),
                vote.value(),
                vote.at().toEpochMilli(),
                vote.stamp().time(),
                vote.stamp().replica());
    }

    /** The flag of this user on this post, a lowered one included. */
    public Optional<Mark> findFlag(long post, long user) {
        return sql.findOne(
                "select user_id, raised, reason, at, stamp, replica from flag where post_id = ? and user_id = ?",
                VoteStore::mark,
                post,
                user);
    }

    /** All flags on a post. */
    public List<Mark> flags(long post) {
        return sql.list(
                "select user_id, raised, reason, at, stamp, replica from flag where post_id = ?",
                VoteStore::mark,
                post);
    }

    /** The flags of this user, under whatever handle, on a post. */
    public List<Mark> flags(long post, long user) {
        return sql.list("""
                select user_id, raised, reason, at, stamp, replica
                from flag
                where post_id = ? and user_id in (select id from user where survivor_id = ?)
                """, VoteStore::mark, post, user);
    }

    /** Raises or lowers a user's flag. */
    public void putFlag(long post, Mark flag) {
        sql.update(
                """
                insert or replace into flag (post_id, user_id, raised, reason, at, stamp, replica)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                post,
                flag.user(),
                flag.value(),
                flag.reason(),
                flag.at().toEpochMilli(),
                flag.stamp().time(),
                flag.stamp().replica());
    }

    /** The tallies of a post. */
    public List<Tally> tallies(long post) {
        return sql.list(
                "select source, up, down from tally where post_id = ? order by source",
                row -> new Tally(row.text(1), row.integer(2), row.integer(3)),
                post);
    }

    /** Sets what one source counted. */
    public void putTally(long post, Tally tally) {
        sql.update(
                "insert or replace into tally (post_id, source, up, down) values (?, ?, ?, ?)",
                post,
                tally.source(),
                tally.up(),
                tally.down());
    }

    /** What this user says of this subject, a dropped favourite included. */
    public Optional<Favorite> findFavorite(long user, FavoriteKind kind, String subject) {
        return sql.findOne("""
                select user_id, kind, subject, kept, at, stamp, replica
                from favorite
                where user_id = ? and kind = ? and subject = ?
                """, VoteStore::favorite, user, kind.word(), subject);
    }

    /** All favourites of a user in a fixed order, dropped ones included. */
    public List<Favorite> favorites(long user) {
        return sql.list("""
                select user_id, kind, subject, kept, at, stamp, replica
                from favorite
                where user_id = ?
                order by kind, subject
                """, VoteStore::favorite, user);
    }

    /** What a person keeps in sight, under whatever handle, in a fixed order; the latest word on a subject counts. */
    public List<Favorite> kept(long person) {
        return sql.list("""
                select user_id, kind, subject, kept, at, stamp, replica
                from (
                    select *,
                        row_number() over (
                            partition by kind, subject order by stamp desc, replica desc, kept desc) as place
                    from favorite
                    where user_id in (select id from user where survivor_id = ?)
                )
                where place = 1 and kept = 1
                order by kind, subject
                """, VoteStore::favorite, person);
    }

    /** Whether a person keeps this subject in sight, under whatever handle. */
    public boolean isKept(long person, FavoriteKind kind, String subject) {
        return sql.findOne("""
                        select kept
                        from favorite
                        where user_id in (select id from user where survivor_id = ?) and kind = ? and subject = ?
                        order by stamp desc, replica desc, kept desc
                        limit 1
                        """, row -> row.truth(1), person, kind.word(), subject)
                .orElse(false);
    }

    /** Keeps or drops a favourite. */
    public void putFavorite(Favorite favorite) {
        sql.update(
                """
                insert or replace into favorite (user_id, kind, subject, kept, at, stamp, replica)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                favorite.user(),
                favorite.kind().word(),
                favorite.subject(),
                favorite.kept(),
                favorite.at().toEpochMilli(),
                favorite.stamp().time(),
                favorite.stamp().replica());
    }

    private static Mark mark(Row row) {
        return new Mark(row.number(1), row.integer(2), row.text(3), row.time(4), row.stamp(5));
    }

    private static Favorite favorite(Row row) {
        FavoriteKind kind = FavoriteKind.find(row.text(2)).orElseThrow();
        return new Favorite(row.number(1), kind, row.text(3), row.truth(4), row.time(5), row.stamp(6));
    }
}
