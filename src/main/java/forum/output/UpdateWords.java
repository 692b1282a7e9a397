package forum.output;

import forum.model.Change;
import forum.model.Post;
import forum.model.Tie;
import forum.model.Update;

/** What happened, in the words of a list: {@code your question answered}, {@code answer edited}, {@code asked}. */
final class UpdateWords {

    private UpdateWords() {}

    static String of(Update update) {
        return update.change().isPresent() ? changed(update, update.change().get()) : written(update);
    }

    /** Who did it: an author without an account goes by the name of the post, nobody else by any. */
    static String by(Update update) {
        String handle = update.by();
        if (handle != null || update.change().isPresent()) {
            return handle == null ? "" : handle;
        }
        return AuthorName.of(update.post().head().author());
    }

    private static String changed(Update update, Change change) {
        String kind = update.post().kind().word() + " ";
        boolean mine = update.tie() == Tie.CHANGE;
        boolean question = update.post() instanceof Post.Question;
        return (mine ? "your " + kind : question ? "" : kind) + change.what().word();
    }

    private static String written(Update update) {
        Post post = update.post();
        switch (update.tie()) {
            case CONVERSATION:
                return "comment after yours";
            case FOLLOW_ON:
                return "your answer led to a question";
            case REPLY:
                return post instanceof Post.Comment comment
                        ? comment.parent().equals(comment.question())
                                ? "your question commented"
                                : "your answer commented"
                        : "your question answered";
            default:
                break;
        }
        if (post instanceof Post.Question question) {
            return question.follows().isPresent() ? "asked related question" : "asked";
        }
        return post instanceof Post.Answer ? "answered" : "commented";
    }
}
