package forum.cli.command;

import forum.cli.option.BodyOptions;
import forum.cli.option.TitledText;
import forum.domain.Edit;
import forum.domain.Text;
import forum.model.Post;
import forum.terminal.Assignment;
import java.util.List;

/** Changing the text of a post in an editor, be it for a command or from the browser. */
final class Rewriting {

    private Rewriting() {}

    /** What is to be done in the editor. */
    static Assignment assignment(Post post) {
        return new Assignment(
                "edit-" + post.id().value(),
                text(post),
                post instanceof Post.Question ? TitledText.NOTES : List.of(),
                BodyOptions.suffix(post.head().format()));
    }

    /**
     * What was changed in the editor. A title or text that was left as it was stays as it is by now: somebody else may
     * have changed it in the meantime.
     *
     * @param before the post as the editor was given it
     * @param written what the editor left
     */
    static Edit edit(Post before, String written, boolean silent) {
        if (!(before instanceof Post.Question)) {
            return new Edit(null, new Text(written, before.head().format()), null, null, silent);
        }
        TitledText given = TitledText.parse(text(before).replace("\r\n", "\n").strip());
        TitledText now = TitledText.parse(written);
        return new Edit(
                now.title().equals(given.title()) ? null : now.title(),
                now.body().equals(given.body())
                        ? null
                        : new Text(now.body(), before.head().format()),
                null,
                null,
                silent);
    }

    private static String text(Post post) {
        String body = post.head().body();
        return post instanceof Post.Question question ? new TitledText(question.title(), body).joined() : body;
    }
}
