package forum.output.page;

import forum.model.Closing;
import forum.model.Post;
import forum.model.Thread;
import forum.output.text.SafeText;
import forum.rules.CensoredWords;
import java.util.Optional;

/** What the page of a question says of other questions and of its end, sanitised. */
public record QuestionNotes(Thread thread, CensoredWords words) {

    /** What the question follows on from: {@code follows on from #13, an answer to How do I list files?} */
    public Optional<String> origin() {
        return thread.origin()
                .flatMap(origin -> thread.question()
                        .follows()
                        .map(followed -> "follows on from " + followed
                                + (followed.equals(origin.id()) ? ": " : ", an answer to ") + title(origin)));
    }

    /** Why the question is closed; of a copy, what the original is called, unless the reader may not see that. */
    public Optional<String> closing() {
        return thread.question()
                .closing()
                .map(closing -> closing instanceof Closing.AsDuplicate duplicate
                        ? "closed as a duplicate of " + original(duplicate)
                        : "closed with the note: "
                                + words.censor(SafeText.line(((Closing.WithReason) closing).reason())));
    }

    private String original(Closing.AsDuplicate duplicate) {
        if (duplicate.id().isEmpty()) {
            return duplicate.of().toString();
        }
        return thread.original()
                .map(original -> original.id() + ": " + title(original))
                .orElse("a question that is hidden");
    }

    private String title(Post.Question question) {
        return words.censor(SafeText.line(question.title()));
    }
}
