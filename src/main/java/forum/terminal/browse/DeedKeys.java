package forum.terminal.browse;

import forum.model.Post;
import forum.model.PostId;
import forum.model.Vote;
import java.util.Optional;

/** What keys do to the selected post: vote, accept, keep, answer, comment, edit. */
final class DeedKeys {

    private DeedKeys() {}

    static Optional<Step> press(Scene scene, Key key) {
        if (!(key instanceof Key.Typed typed)) {
            return Optional.empty();
        }
        return switch (typed.character()) {
            case '+', '=' -> onTarget(scene, post -> new Effect.Perform(new Deed.Cast(post, Vote.UP), false));
            case '-' -> onTarget(scene, post -> new Effect.Perform(new Deed.Cast(post, Vote.DOWN), false));
            case '0' -> onTarget(scene, post -> new Effect.Perform(new Deed.Cast(post, Vote.NONE), false));
            case 'e' -> onTarget(scene, post -> new Effect.Compose(new Writing(Act.EDIT, post)));
            case 'c' -> onTarget(scene, post -> new Effect.Compose(new Writing(Act.COMMENT, commented(scene, post))));
            case 'a' -> onTarget(scene, post -> new Effect.Compose(new Writing(Act.ANSWER, question(scene, post))));
            case 'f' -> Optional.of(favorite(scene));
            case 'A' -> Optional.of(accept(scene));
            default -> Optional.empty();
        };
    }

    /** Makes an effect of the number of a post. */
    private interface OnPost {
        Effect effect(PostId post);
    }

    private static Optional<Step> onTarget(Scene scene, OnPost act) {
        return Optional.of(scene.target()
                .map(post -> Step.of(scene, act.effect(post)))
                .orElseGet(() -> Step.of(scene.with(Notice.error("there is no post here; select one first")))));
    }

    /** A comment on a comment goes to what that one stands under. */
    private static PostId commented(Scene scene, PostId post) {
        return selected(scene)
                .filter(Post.Comment.class::isInstance)
                .map(comment -> ((Post.Comment) comment).parent())
                .orElse(post);
    }

    private static PostId question(Scene scene, PostId post) {
        return selected(scene).map(Post::question).orElse(post);
    }

    private static Optional<Post> selected(Scene scene) {
        return scene.focus() == Focus.THREAD ? scene.openPage().map(Page::post) : Optional.empty();
    }

    private static Step favorite(Scene scene) {
        Optional<Page> page = scene.openPage().filter(shown -> scene.focus() == Focus.THREAD || isOf(scene, shown));
        if (page.isEmpty()) {
            return Step.of(scene.with(Notice.error(
                    scene.focus() == Focus.THREAD
                            ? "the question is still being read; try again"
                            : "open the question first, with Enter")));
        }
        Reading reading = page.get().reading();
        PostId question = page.get().question().id();
        return Step.of(scene, new Effect.Perform(new Deed.Keep(question, !reading.favorite()), false));
    }

    /** Whether the thread is that of the selected row. */
    private static boolean isOf(Scene scene, Page page) {
        return scene.listing()
                .current()
                .filter(row -> row.id().equals(page.question().id()))
                .isPresent();
    }

    private static Step accept(Scene scene) {
        Optional<Post> post = selected(scene);
        if (post.isPresent() && post.get() instanceof Post.Answer answer) {
            Optional<PostId> wanted = answer.accepted() ? Optional.empty() : Optional.of(answer.id());
            return Step.of(scene, new Effect.Perform(new Deed.Accept(answer.question(), wanted), false));
        }
        return Step.of(
                scene.with(Notice.error("select an answer first: Enter opens the thread, ] goes to the next post")));
    }
}
