package forum.exchange;

import forum.ForumCopy;
import forum.domain.Accounts;
import forum.model.Category;
import forum.model.Post;
import forum.model.State;
import forum.model.Tag;
import forum.model.User;
import forum.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that a copy derives from its records, as lines without local numbers. */
final class Derived {

    private Derived() {}

    static List<String> of(ForumCopy copy) {
        return copy.read(forum -> {
            List<String> lines = new ArrayList<>();
            Query query = Query.builder()
                    .anyKind()
                    .states(List.of(State.values()))
                    .limit(0)
                    .build();
            forum.browsing().list(query).posts().stream()
                    .sorted(Comparator.comparing(post -> post.head().uid()))
                    .forEach(post -> lines.add(line(post)));
            for (User user : forum.accounts().list(Accounts.Order.HANDLE, false, null, 0)) {
                lines.add(user.toString());
            }
            for (Tag tag : forum.tagging().list(true, null, 0)) {
                lines.add(tag.toString());
            }
            for (Category category : forum.categories().tree()) {
                lines.add(category.toString());
            }
            return lines;
        });
    }

    private static String line(Post post) {
        Post.Head head = post.head();
        String line = head.uid() + " " + post.kind() + " " + head.author() + " " + head.state() + " " + head.shown()
                + " " + head.votes() + " " + head.flags() + " " + head.commentCount() + " " + head.createdAt() + " "
                + head.activeAt() + " " + head.edited() + " " + head.lastChange() + " " + head.body();
        return switch (post.kind()) {
            case QUESTION -> line + question((Post.Question) post);
            case ANSWER -> line + " " + ((Post.Answer) post).accepted();
            case COMMENT -> line;
        };
    }

    private static String question(Post.Question question) {
        return " " + question.title() + " " + question.tags() + " " + question.category() + " "
                + question.accepted().isPresent() + " " + question.closing().isPresent() + " "
                + question.answerCount() + " " + question.hotness() + " " + question.views();
    }
}
