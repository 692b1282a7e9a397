package forum.output;

import forum.model.Author;
import forum.model.Change;
import forum.model.Post;
import forum.model.State;
import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Style;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Who wrote a post and who changed it, in Question2Answer's order of what, when, where and who: {@code asked 3 days ago
 * in Clinical Psychology by amber (5.5k points)}, {@code edited 2 days ago by carla}.
 *
 * @param titles the title of a user with so many points, as {@link forum.rules.UserTitles#titleFor} says
 */
public record MetaLine(Moment moment, LongFunction<Optional<String>> titles, Style style) {

    /** An author's own change within this time of writing is not mentioned. */
    private static final long SECONDS_OF_GRACE = 300;

    /** Who wrote the post, when and, for a question, in which category. */
    public String created(Post post) {
        return whatAndWhen(post) + place(post).map(" "::concat).orElse("") + " " + by(post);
    }

    /** Who wrote the post and when. */
    public String createdWithoutPlace(Post post) {
        return whatAndWhen(post) + " " + by(post);
    }

    /** The category of a question: {@code in Clinical Psychology}. */
    public Optional<String> place(Post post) {
        return post instanceof Post.Question question && question.category() != null
                ? Optional.of("in "
                        + style.apply(
                                Meaning.CATEGORY,
                                style.isolate(SafeText.line(question.category().title()))))
                : Optional.empty();
    }

    /** What was done to the post last, unless it goes without saying. */
    public Optional<String> changed(Post post) {
        return post.head()
                .lastChange()
                .filter(change -> isWorthSaying(post, change))
                .map(change -> {
                    String line = word(post, change.what()) + " " + style.apply(Meaning.TIME, moment.of(change.at()));
                    return change.by() == null ? line : line + " by " + author(change.by());
                });
    }

    private String whatAndWhen(Post post) {
        String what = switch (post.kind()) {
            case QUESTION -> "asked";
            case ANSWER -> "answered";
            case COMMENT -> "commented";
        };
        return what + " " + style.apply(Meaning.TIME, moment.of(post.head().createdAt()));
    }

    private String by(Post post) {
        Author author = post.head().author();
        if (author instanceof Author.Member member) {
            String title = titles.apply(member.points())
                    .map(words -> " " + style.isolate(SafeText.line(words)))
                    .orElse("");
            return "by " + author(member.handle()) + title + " (" + CompactNumber.of(member.points(), "point") + ")";
        }
        return "by " + author(AuthorName.of(author));
    }

    private String author(String name) {
        return style.apply(Meaning.AUTHOR, style.isolate(SafeText.line(name)));
    }

    private static boolean isWorthSaying(Post post, Change change) {
        return switch (change.what()) {
            case SELECTED -> post instanceof Post.Answer answer && answer.showsAccepted();
            case HIDDEN -> post.head().state() == State.HIDDEN || isLateOrByAnother(post, change);
            case CLOSED -> isClosed(post) || isLateOrByAnother(post, change);
            default -> isLateOrByAnother(post, change);
        };
    }

    private static boolean isLateOrByAnother(Post post, Change change) {
        long seconds = change.at().getEpochSecond() - post.head().createdAt().getEpochSecond();
        String author = post.head().author() instanceof Author.Member member ? member.handle() : null;
        return Math.abs(seconds) > SECONDS_OF_GRACE || !Objects.equals(author, change.by());
    }

    /** The word for the change; hiding and closing follow the state that the post has now. */
    private static String word(Post post, Change.What what) {
        return switch (what) {
            case CLOSED, REOPENED -> (isClosed(post) ? Change.What.CLOSED : Change.What.REOPENED).word();
            case HIDDEN, RESHOWN ->
                (post.head().state() == State.HIDDEN ? Change.What.HIDDEN : Change.What.RESHOWN).word();
            default -> what.word();
        };
    }

    private static boolean isClosed(Post post) {
        return post instanceof Post.Question question && question.closed();
    }
}
