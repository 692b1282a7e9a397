package forum.terminal.browse;

import java.util.Optional;

/** What keys do in the list. */
final class ListKeys {

    private ListKeys() {}

    static Step press(Scene scene, Key key) {
        Optional<Move> move = Move.of(key);
        if (move.isPresent()) {
            return move(scene, move.get());
        }
        boolean opens = key == Key.Named.ENTER
                || key == Key.Named.RIGHT
                || key == Key.Named.TAB
                || key == Key.Named.BACK_TAB
                || key.equals(new Key.Typed('l'));
        if (opens) {
            return enter(scene);
        }
        if (key == Key.Named.ESCAPE && !scene.listing().filter().isEmpty()) {
            return Update.filter(scene, "");
        }
        return Step.of(scene);
    }

    static Step move(Scene scene, Move move) {
        Listing listing = scene.listing();
        int last = listing.rows().size() - 1;
        int height = scene.listHeight();
        return moved(scene, listing.to(move.from(listing.cursor(), last, height), height));
    }

    /** What follows when another row is selected. */
    static Step moved(Scene scene, Listing listing) {
        return Update.more(Update.preview(scene.with(listing)));
    }

    /** Goes into the thread of the selected row. */
    static Step enter(Scene scene) {
        Optional<Row> row = scene.listing().current();
        if (row.isEmpty()) {
            return Step.of(scene);
        }
        Scene reading = scene.with(Focus.THREAD);
        boolean there = scene.requests().target().equals(Optional.of(row.get().id()))
                && scene.layout().isSplit();
        return there ? Step.of(reading) : Update.open(reading, row.get().id());
    }
}
