package forum.exchange.parse;

import forum.exchange.BadRecordException;
import forum.exchange.Entry;
import forum.exchange.parse.ParsedThread.Mark;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.exchange.parse.ParsedThread.ParsedQuestion;
import forum.exchange.parse.ParsedThread.Setting;
import forum.model.Kind;
import forum.model.Stamp;
import forum.model.State;
import forum.model.Uid;
import forum.model.Vote;
import forum.store.post.VoteStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a question's record and turns names into values. Looks at nothing but the record. */
public final class ThreadParser {

    private static final String UNNAMED_SOURCE = "import";

    private final String source;
    private final Times times;
    private final Identity identity;
    private final Set<Uid> uids = new HashSet<>();
    private final List<ParsedPost> posts = new ArrayList<>();

    private ThreadParser(String source, Times times) {
        this.source = source;
        this.times = times;
        this.identity = new Identity(source);
    }

    /**
     * Parses one thread.
     *
     * @param source the name of the source, null when none was given
     * @throws BadRecordException when the record does not hold what it should
     */
    static ParsedThread parse(Entry.Question question, String source, Instant now) {
        return new ThreadParser(source, new Times(now)).thread(question);
    }

    private ParsedThread thread(Entry.Question question) {
        Uid uid = post(question, Kind.QUESTION, null, "");
        Uid accepted = null;
        comments(question.comments(), uid, "");
        List<Entry.Answer> answers = question.answers() == null ? List.of() : question.answers();
        for (int i = 0; i < answers.size(); i++) {
            String path = "answers[" + i + "].";
            Entry.Answer answer = Fields.present(answers.get(i), "answers[" + i + "]");
            Uid answerUid = post(answer, Kind.ANSWER, uid, path);
            comments(answer.comments(), answerUid, path);
            if (Boolean.TRUE.equals(answer.accepted())) {
                if (accepted != null) {
                    throw new BadRecordException(
                            path + "accepted: another answer is accepted too, and a question accepts one");
                }
                accepted = answerUid;
            }
        }
        if (question.acceptedAnswer() != null) {
            accepted = accepted(question.acceptedAnswer(), accepted);
        }
        PutOn.check(uid, posts);
        return new ParsedThread(parsedQuestion(question, uid, accepted), List.copyOf(posts), times.latest());
    }

    /** The answer that the question names, which must be the one that is marked, if any is. */
    private Uid accepted(Entry.ForeignId reference, Uid marked) {
        Uid accepted = identity.inThread(reference, Kind.ANSWER);
        if (!isHere(accepted, Kind.ANSWER)) {
            throw new BadRecordException(
                    "acceptedAnswer: '" + reference.text() + "' is not among the answers of the question");
        }
        if (marked != null && !marked.equals(accepted)) {
            throw new BadRecordException("acceptedAnswer: '" + reference.text()
                    + "' is another answer than the one marked accepted, and a question accepts one");
        }
        return accepted;
    }

    /** A former answer that a question had accepted. */
    private Uid acceptedComment(String uid) {
        Uid comment = Identity.parse(uid, "acceptedComment");
        if (!isHere(comment, Kind.COMMENT)) {
            throw new BadRecordException("acceptedComment: '" + uid + "' is not among the comments of the thread");
        }
        return comment;
    }

    private boolean isHere(Uid uid, Kind kind) {
        for (ParsedPost post : posts) {
            if (post.kind() == kind && post.uid().equals(uid)) {
                return true;
            }
        }
        return false;
    }

    private ParsedQuestion parsedQuestion(Entry.Question question, Uid uid, Uid accepted) {
        Entry.Closed closed = question.closed();
        Uid duplicateOf = closed == null || closed.duplicateOf() == null
                ? null
                : identity.elsewhere(closed.duplicateOf(), Kind.QUESTION, "closed.duplicateOf");
        if (uid.equals(duplicateOf)) {
            throw new BadRecordException("closed.duplicateOf: the question is said to be a copy of itself");
        }
        Uid follows =
                question.follows() == null ? null : identity.elsewhere(question.follows(), Kind.ANSWER, "follows");
        if (follows != null && uids.contains(follows)) {
            throw new BadRecordException("follows: the question is said to follow on from its own thread");
        }
        if (question.views() != null && question.views() < 0) {
            throw new BadRecordException("views: " + question.views() + " is less than 0");
        }
        String reason = closed == null || duplicateOf != null ? null : Fields.text(closed.reason(), "closed.reason");
        return new ParsedQuestion(
                follows,
                reason,
                duplicateOf,
                closed == null ? Setting.NEVER : setting(closed.at(), closed.by(), closed.stamp(), "closed"),
                accepted,
                accepted != null || question.acceptedComment() == null
                        ? null
                        : acceptedComment(question.acceptedComment()),
                setting(question.acceptedSet(), "acceptedSet"),
                question.views() == null ? 0 : question.views());
    }

    private void comments(List<Entry.Comment> comments, Uid parent, String path) {
        List<Entry.Comment> all = comments == null ? List.of() : comments;
        for (int i = 0; i < all.size(); i++) {
            String place = path + "comments[" + i + "]";
            post(Fields.present(all.get(i), place), Kind.COMMENT, parent, place + ".");
        }
    }

    private Uid post(Entry.Post post, Kind kind, Uid parent, String path) {
        try {
            ParsedPost parsed = parsed(post, kind, parent);
            if (!uids.add(parsed.uid())) {
                throw new BadRecordException("uid: " + parsed.uid() + " occurs twice");
            }
            posts.add(parsed);
            return parsed.uid();
        } catch (BadRecordException e) {
            throw path.isEmpty() ? e : new BadRecordException(path + e.getMessage());
        }
    }

    private ParsedPost parsed(Entry.Post post, Kind kind, Uid parent) {
        Long createdAt = times.millis(post.createdAt(), "createdAt");
        Stamp stamp = times.stamp(post.stamp(), post.createdAt(), "stamp");
        State state = post.state() == null ? State.VISIBLE : Fields.oneOf(State.class, post.state(), "state");
        Uid uid = identity.of(post, kind, parent);
        boolean deleted = state == State.DELETED;
        return new ParsedPost(
                uid,
                kind,
                parent,
                deleted || post.author() == null ? null : WrittenHandle.check(post.author(), "author"),
                deleted || post.author() != null ? null : Fields.text(post.authorName(), "authorName"),
                createdAt,
                stamp,
                state,
                setting(post.stateSet(), "stateSet"),
                post instanceof Entry.Comment comment && comment.under() != null
                        ? Identity.parse(comment.under(), "under")
                        : null,
                setting(placed(post), "placed"),
                !deleted && post.revisions() != null && !post.revisions().isEmpty(),
                deleted ? List.of() : new RevisionParser(times).revisions(post, kind, uid, createdAt, stamp),
                deleted ? List.of() : votes(post.votes()),
                deleted ? List.of() : tallies(post),
                deleted ? List.of() : flags(post.flags()));
    }

    private static Entry.Setting placed(Entry.Post post) {
        if (post instanceof Entry.Comment comment) {
            return comment.placed();
        }
        return post instanceof Entry.Answer answer ? answer.placed() : null;
    }

    private List<Mark> votes(List<Entry.Vote> votes) {
        if (votes == null) {
            return List.of();
        }
        List<Mark> parsed = new ArrayList<>(votes.size());
        for (Entry.Vote vote : votes) {
            Fields.present(vote, "votes");
            if (vote.value() == null || Vote.of(vote.value()).isEmpty()) {
                throw new BadRecordException("votes: value must be 1, -1 or 0, not " + vote.value());
            }
            parsed.add(new Mark(
                    WrittenHandle.check(Fields.present(vote.by(), "votes: by"), "votes"),
                    vote.value(),
                    null,
                    times.millis(vote.at(), "votes"),
                    times.stamp(vote.stamp(), vote.at(), "votes")));
        }
        return parsed;
    }

    private List<Mark> flags(List<Entry.Flag> flags) {
        if (flags == null) {
            return List.of();
        }
        List<Mark> parsed = new ArrayList<>(flags.size());
        for (Entry.Flag flag : flags) {
            Fields.present(flag, "flags");
            parsed.add(new Mark(
                    WrittenHandle.check(Fields.present(flag.by(), "flags: by"), "flags"),
                    Boolean.FALSE.equals(flag.raised()) ? 0 : 1,
                    Fields.text(flag.reason(), "flags: reason"),
                    times.millis(flag.at(), "flags"),
                    times.stamp(flag.stamp(), flag.at(), "flags")));
        }
        return parsed;
    }

    private List<VoteStore.Tally> tallies(Entry.Post post) {
        List<VoteStore.Tally> parsed = new ArrayList<>();
        for (Entry.Tally tally : post.tallies() == null ? List.<Entry.Tally>of() : post.tallies()) {
            Fields.present(tally, "tallies");
            parsed.add(tally(
                    Fields.text(Fields.present(tally.source(), "tallies: source"), "tallies"),
                    tally.up(),
                    tally.down()));
        }
        if (post.upvotes() != null || post.downvotes() != null) {
            parsed.add(tally(source == null ? UNNAMED_SOURCE : source, post.upvotes(), post.downvotes()));
        }
        return parsed;
    }

    private static VoteStore.Tally tally(String source, Integer up, Integer down) {
        int ups = up == null ? 0 : up;
        int downs = down == null ? 0 : down;
        if (ups < 0 || downs < 0) {
            throw new BadRecordException("a count of votes is less than 0");
        }
        return new VoteStore.Tally(source, ups, downs);
    }

    private Setting setting(Entry.Setting set, String field) {
        return set == null ? Setting.NEVER : setting(set.at(), set.by(), set.stamp(), field);
    }

    private Setting setting(Instant at, String by, String stamp, String field) {
        return new Setting(
                times.stamp(stamp, at, field),
                times.millis(at, field),
                by == null ? null : WrittenHandle.check(by, field));
    }
}
