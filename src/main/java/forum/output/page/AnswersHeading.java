package forum.output.page;

import forum.model.Reply;
import forum.model.State;
import forum.output.CompactNumber;
import java.util.List;

/**
 * What stands above the answers of a thread. As in Question2Answer hidden ones are not counted as answers; they are
 * named beside the others for those who see them.
 */
public final class AnswersHeading {

    private AnswersHeading() {}

    /** {@code 3 answers}, {@code 3 answers, 1 hidden}. */
    public static String of(List<Reply> replies) {
        long hidden = replies.stream()
                .filter(reply -> reply.answer().head().state() == State.HIDDEN)
                .count();
        String counted = CompactNumber.of(replies.size() - hidden, "answer");
        return hidden == 0 ? counted : counted + ", " + CompactNumber.of(hidden) + " hidden";
    }
}
