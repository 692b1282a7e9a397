package forum.terminal.browse;

import forum.model.Post;
import java.util.Optional;

/** What keys do in a thread. */
final class ThreadKeys {

    private ThreadKeys() {}

    static Step press(Scene scene, Key key) {
        if (isBack(key)) {
            return Update.more(Update.preview(scene.with(Focus.LIST)));
        }
        if (key.equals(new Key.Typed('n')) || key.equals(new Key.Typed('p'))) {
            return neighbour(scene, key.equals(new Key.Typed('n')) ? 1 : -1);
        }
        if (scene.page().isEmpty()) {
            return Step.of(scene);
        }
        Page page = scene.page().get();
        int height = scene.threadHeight();
        if (key == Key.Named.ENTER || key == Key.Named.RIGHT || key.equals(new Key.Typed('l'))) {
            boolean other = page.post() instanceof Post.Question question
                    && page.selected() > 0
                    && !question.id().equals(page.question().id());
            return other ? Update.open(scene, page.post().id()) : Step.of(scene);
        }
        if (key.equals(new Key.Typed(']')) || key.equals(new Key.Typed('J'))) {
            return Step.of(scene.with(page.step(1, height)));
        }
        if (key.equals(new Key.Typed('[')) || key.equals(new Key.Typed('K'))) {
            return Step.of(scene.with(page.step(-1, height)));
        }
        Optional<Move> move = Move.of(key);
        return Step.of(move.isPresent() ? scene.with(moved(page, move.get(), height)) : scene);
    }

    private static boolean isBack(Key key) {
        return key == Key.Named.ESCAPE
                || key == Key.Named.LEFT
                || key == Key.Named.TAB
                || key == Key.Named.BACK_TAB
                || key == Key.Named.BACKSPACE
                || key.equals(new Key.Typed('h'))
                || key.equals(new Key.Typed('q'));
    }

    private static Page moved(Page page, Move move, int height) {
        return switch (move) {
            case DOWN -> page.down(height);
            case UP -> page.up();
            case FIRST -> page.first();
            case LAST -> page.last(height);
            default -> page.scroll(move.from(0, 0, Math.max(1, height - 1)), height);
        };
    }

    /** The thread of the next row of the list, or of the one before. */
    private static Step neighbour(Scene scene, int rows) {
        Listing listing = scene.listing().by(rows, scene.listHeight());
        if (listing.cursor() == scene.listing().cursor()) {
            return Step.of(scene.with(Notice.of(rows > 0 ? "this is the last one" : "this is the first one")));
        }
        Scene moved = scene.with(listing);
        return Update.more(Update.open(moved, listing.current().orElseThrow().id()));
    }
}
