package forum.rules;

import forum.model.Stamp;
import java.util.HashMap;
import java.util.Map;

/**
 * What the comments of a thread stand on. A comment is put on a question or an answer; where that answer has been made a
 * comment itself, what was put on it stands beside it.
 *
 * <p>What each was put on is kept as it was told, and followed only here. To keep the end of the way instead would not
 * do: of two copies that put one answer on different posts, each would follow what it knows, and a third that hears of
 * both could no longer tell what either had said.
 */
public final class CommentHomes {

    private CommentHomes() {}

    /**
     * Finds what every comment stands on. Answers are only put on earlier posts, so each way ends; where copies that did
     * not agree on what is earlier have made a circle, all that leads into it stands on the question.
     *
     * @param putOn what each comment of the thread was put on
     */
    public static <K extends Comparable<? super K>> Map<K, K> of(Map<K, K> putOn, K question) {
        Map<K, AliasChain.Alias<K>> steps = new HashMap<>();
        putOn.forEach((comment, post) -> steps.put(comment, new AliasChain.Alias<>(post, Stamp.ZERO)));
        Map<K, K> homes = AliasChain.survivors(steps);
        homes.replaceAll((comment, home) -> putOn.containsKey(home) ? question : home);
        return homes;
    }
}
