package forum.domain;

import forum.model.Actor;
import forum.model.Format;
import forum.model.ForumException;
import forum.model.Kind;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.State;
import forum.model.Utf8Text;
import forum.query.Query;
import forum.rules.Approval;
import forum.rules.Handles;
import forum.rules.Limits;
import forum.rules.Option;
import forum.rules.PlainText;
import forum.rules.Rights;
import forum.rules.SameWords;
import forum.rules.Tags;
import forum.store.post.PostDraft;
import forum.store.post.Revisions;
import java.util.List;

/** Asking, answering and commenting. */
public final class Posting {

    /** How many of the newest questions are compared with a new one. */
    private static final int NEWEST_COMPARED = 5;

    private final Transaction transaction;
    private final Lookup lookup;
    private final Limits limits;
    private final Rights rights;

    Posting(Transaction transaction) {
        this.transaction = transaction;
        this.lookup = new Lookup(transaction);
        this.limits = new Limits(transaction.settings());
        this.rights = new Rights(transaction.settings());
    }

    /**
     * Refuses a question that the actor may not ask, whatever its title and text say.
     *
     * @param follows what it follows on from, null for nothing
     * @param category as in {@link Ask}
     */
    public void mayAsk(PostRef follows, String category, List<String> tags) {
        place(category, followed(follows));
        limits.tags(Tags.of(tags));
    }

    /** The post that a question of the actor follows on from, null for none. */
    private Post followed(PostRef follows) {
        Actor actor = transaction.who().author();
        Post followed = null;
        if (follows == null) {
            rights.ask(actor);
        } else {
            followed = lookup.post(follows);
            if (followed instanceof Post.Comment comment) {
                throw ForumException.refused(followed.id() + " is a comment, which no question follows on from; name "
                        + comment.parent() + " instead");
            }
            rights.followOn(actor, followed);
        }
        new Rate(transaction).check(Option.MAX_RATE_USER_QS, "ask");
        return followed;
    }

    /** Asks a question; one that follows on stands in the category of what it follows, unless said. */
    public Post.Question ask(Ask ask) {
        Post followed = followed(ask.follows());
        String title = limits.title(ask.title());
        String body = body(Kind.QUESTION, ask.text());
        List<String> tags = limits.tags(Tags.of(ask.tags()));
        Long category = place(ask.category(), followed);
        refuseRepeatedQuestion(title, body);
        PostDraft draft = draft(Kind.QUESTION, null, ask.text().format(), title, body, ask.notifyTo())
                .filed(
                        category,
                        String.join(" ", tags),
                        followed == null ? null : followed.head().uid());
        return (Post.Question) add(draft);
    }

    /** The number of the category, null for none. */
    private Long place(String category, Post followed) {
        boolean followedPlace = category == null && followed != null && followed.category() != null;
        return new Placement(transaction)
                .choose(followedPlace ? followed.category().path() : category);
    }

    /** Refuses an answer that the actor may not give, whatever it says; returns the question. */
    public Post.Question mayAnswer(PostRef ref) {
        Actor actor = transaction.who().author();
        Post.Question question = lookup.question(ref);
        boolean again =
                !actor.isAnonymous() && transaction.posts().hasAnswerBy(question.id(), Handles.fold(actor.handle()));
        rights.answer(actor, question, again);
        new Rate(transaction).check(Option.MAX_RATE_USER_AS, "answer");
        return question;
    }

    /** Answers a question. */
    public Post.Answer answer(PostRef ref, Text text, String notifyTo) {
        Post.Question question = mayAnswer(ref);
        String body = body(Kind.ANSWER, text);
        refuseRepeatedReply(question.id(), Kind.ANSWER, body);
        return (Post.Answer) add(draft(Kind.ANSWER, question.id(), text.format(), null, body, notifyTo)
                .below(question.id().value()));
    }

    /** Refuses a comment that the actor may not write, whatever it says; returns the post that it is on. */
    public Post mayComment(PostRef ref) {
        Post parent = lookup.post(ref);
        if (parent instanceof Post.Comment comment) {
            throw ForumException.refused(parent.id() + " is a comment; comment on " + comment.parent() + " instead");
        }
        rights.comment(transaction.who().author(), parent, lookup.thread(parent));
        new Rate(transaction).check(Option.MAX_RATE_USER_CS, "comment", "convert");
        return parent;
    }

    /** Comments on a question or an answer. */
    public Post.Comment comment(PostRef ref, Text text, String notifyTo) {
        Post parent = mayComment(ref);
        String body = body(Kind.COMMENT, text);
        refuseRepeatedReply(parent.id(), Kind.COMMENT, body);
        return (Post.Comment) add(draft(Kind.COMMENT, parent.id(), text.format(), null, body, notifyTo)
                .below(parent.question().value()));
    }

    private Post add(PostDraft draft) {
        long id = transaction.rows().add(draft);
        transaction.index().add(id);
        transaction.touched().added(id);
        transaction.settle();
        transaction.note("#" + id);
        transaction.journal().reversedBy(new Reversal.Showing(id, false));
        return transaction.posts().find(new PostId(id)).orElseThrow();
    }

    private PostDraft draft(Kind kind, PostId parent, Format format, String title, String body, String notifyTo) {
        Actor actor = transaction.who().author();
        String name = limits.anonymousName(transaction.who().anonymousName());
        Utf8Text encoded = Utf8Text.of(body);
        return new PostDraft(
                transaction.newUid(),
                kind,
                parent == null ? null : parent.value(),
                null,
                transaction.who().id(),
                actor.isAnonymous() ? name : null,
                null,
                "",
                format,
                new Approval(transaction.settings()).startsQueued(actor) ? State.QUEUED : State.VISIBLE,
                null,
                0,
                address(actor, notifyTo),
                transaction.now().toEpochMilli(),
                true,
                transaction.stampClock().next(),
                title,
                encoded,
                Revisions.plain(encoded, format));
    }

    private String body(Kind kind, Text text) {
        return limits.body(kind, text.body(), PlainText.of(text.body(), text.format()));
    }

    /** Question2Answer: without an account an address must be given; with one, the account's own is meant by default. */
    private String address(Actor actor, String notifyTo) {
        if (notifyTo == null) {
            return null;
        }
        if (notifyTo.equals("@")) {
            if (actor.isAnonymous()) {
                throw ForumException.usage("somebody without an account has no address; give one: --notify=ADDRESS");
            }
            return notifyTo;
        }
        return limits.email(notifyTo);
    }

    private void refuseRepeatedQuestion(String title, String body) {
        String words = SameWords.of(title + "\n" + body);
        Query newest = Query.builder().limit(NEWEST_COMPARED).build();
        for (Post post : transaction.browsing().list(newest).posts()) {
            String other = ((Post.Question) post).title() + "\n" + post.head().body();
            if (SameWords.of(other).equals(words)) {
                throw ForumException.refused("the same question was just asked: " + post.id());
            }
        }
    }

    private void refuseRepeatedReply(PostId parent, Kind kind, String body) {
        String words = SameWords.of(body);
        boolean repeated = transaction.posts().siblingBodies(parent, kind).stream()
                .anyMatch(other -> SameWords.of(other).equals(words));
        if (repeated) {
            throw ForumException.refused("the same " + kind.word() + " is already there; say something new");
        }
    }
}
