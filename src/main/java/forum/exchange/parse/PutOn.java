package forum.exchange.parse;

import forum.exchange.BadRecordException;
import forum.exchange.parse.ParsedThread.ParsedPost;
import forum.model.Kind;
import forum.model.Uid;
import forum.rules.CommentHomes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a record says of comments that were put on what is a comment by now: it has them stand where that leads. */
final class PutOn {

    private PutOn() {}

    /** Throws unless each of these posts, which are a thread, stands where it belongs. */
    static void check(Uid question, List<ParsedPost> posts) {
        if (posts.stream().allMatch(post -> post.under() == null)) {
            return;
        }
        Map<Uid, Uid> putOn = new HashMap<>();
        posts.stream()
                .filter(post -> post.kind() == Kind.COMMENT)
                .forEach(comment -> putOn.put(comment.uid(), comment.putOn()));
        Map<Uid, Uid> homes = CommentHomes.of(putOn, question);
        for (ParsedPost post : posts) {
            if (post.under() == null) {
                continue;
            }
            if (!putOn.containsKey(post.under())) {
                throw new BadRecordException(
                        "under: " + post.under() + " is not among the comments of the thread, on which nothing stands");
            }
            if (!homes.get(post.uid()).equals(post.parent())) {
                throw new BadRecordException("under: what was put on " + post.under() + " stands on "
                        + homes.get(post.uid()) + ", and not on " + post.parent());
            }
        }
    }
}
