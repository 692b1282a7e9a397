package forum.domain;

import forum.model.Actor;
import forum.model.Closing;
import forum.model.Post;
import forum.model.PostId;
import forum.model.Reply;
import forum.model.State;
import forum.model.Thread;
import forum.rules.Option;
import forum.rules.ReadingRights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A thread in the order of a question page (Question2Answer: answers waiting for approval first, then the accepted one,
 * then the visible ones by time or by score, then the hidden ones; comments by time).
 */
final class ThreadView {

    private static final Comparator<Post> BEST_FIRST = (one, other) -> {
        int score =
                Integer.compare(other.head().votes().score(), one.head().votes().score());
        return score != 0 ? score : Post.byTime(one, other);
    };

    private final Transaction transaction;
    private final ReadingRights rights;
    private final Actor reader;

    ThreadView(Transaction transaction) {
        this.transaction = transaction;
        this.rights = new ReadingRights(transaction.settings());
        this.reader = transaction.who().reader();
    }

    /** The thread of this question, as far as the reader may see it. */
    Thread of(Post.Question question) {
        List<Post> below = transaction.posts().below(question.id()).stream()
                .filter(post -> post.head().state() != State.DELETED && rights.see(reader, post))
                .sorted(Post::byTime)
                .toList();
        Map<Long, List<Post.Comment>> comments = comments(below);
        List<Reply> answers = below.stream()
                .filter(Post.Answer.class::isInstance)
                .map(Post.Answer.class::cast)
                .sorted(order())
                .map(answer -> new Reply(answer, on(answer.id(), comments), followOns(answer.id())))
                .toList();
        return new Thread(
                question,
                on(question.id(), comments),
                answers,
                followOns(question.id()),
                question.closing()
                        .flatMap(closing ->
                                closing instanceof Closing.AsDuplicate duplicate ? duplicate.id() : Optional.empty())
                        .flatMap(this::seen),
                question.follows().flatMap(this::seen));
    }

    /** The question with this number, or of the answer with it, if the reader may see what has the number. */
    private Optional<Post.Question> seen(PostId id) {
        Optional<Post> post = transaction.posts().find(id).filter(other -> rights.see(reader, other));
        return post.map(Post::question)
                .flatMap(transaction.posts()::find)
                .filter(thread -> rights.see(reader, thread))
                .map(Post.Question.class::cast);
    }

    private Comparator<Post.Answer> order() {
        boolean byVotes = transaction.settings().text(Option.SORT_ANSWERS_BY).equals("votes");
        boolean acceptedFirst = transaction.settings().on(Option.SHOW_SELECTED_FIRST);
        Comparator<Post> withinGroup = byVotes ? BEST_FIRST : Post::byTime;
        return (one, other) -> {
            int group = Integer.compare(group(one, acceptedFirst), group(other, acceptedFirst));
            return group != 0 ? group : withinGroup.compare(one, other);
        };
    }

    private static int group(Post.Answer answer, boolean acceptedFirst) {
        return switch (answer.head().state()) {
            case QUEUED -> 0;
            case VISIBLE -> acceptedFirst && answer.accepted() ? 1 : 2;
            case HIDDEN, DELETED -> 3;
        };
    }

    /** The comments by the number of what they stand on: a thread may have very many answers, and comments too. */
    private static Map<Long, List<Post.Comment>> comments(List<Post> below) {
        Map<Long, List<Post.Comment>> comments = new HashMap<>();
        for (Post post : below) {
            if (post instanceof Post.Comment comment) {
                comments.computeIfAbsent(comment.parent().value(), parent -> new ArrayList<>())
                        .add(comment);
            }
        }
        return comments;
    }

    private static List<Post.Comment> on(PostId post, Map<Long, List<Post.Comment>> comments) {
        return comments.getOrDefault(post.value(), List.of());
    }

    private List<Post.Question> followOns(PostId parent) {
        return transaction.posts().list(transaction.posts().followOns(parent)).stream()
                .map(Post.Question.class::cast)
                .toList();
    }
}
