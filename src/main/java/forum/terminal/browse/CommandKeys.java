package forum.terminal.browse;

import forum.query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What keys do wherever the person is: search, sort, reload, undo, help, quit. */
final class CommandKeys {

    /** The orders in the order of their keys, 1 to 6. */
    private static final List<Sort> SORTS =
            List.of(Sort.RECENT, Sort.HOT, Sort.VOTES, Sort.ANSWERS, Sort.VIEWS, Sort.ACTIVITY);

    private CommandKeys() {}

    static Optional<Step> press(Scene scene, Key key) {
        if (!(key instanceof Key.Typed typed)) {
            return Optional.empty();
        }
        int c = typed.character();
        if (c >= '1' && c < '1' + SORTS.size()) {
            return Optional.of(sort(scene, SORTS.get(c - '1')));
        }
        return switch (c) {
            case '/' ->
                Optional.of(Step.of(toList(scene).with(Prompt.of(scene.listing().filter()))));
            case 's' -> Optional.of(sort(scene, neighbour(scene.listing().slice(), 1)));
            case 'S' -> Optional.of(sort(scene, neighbour(scene.listing().slice(), -1)));
            case 'r' -> Optional.of(Update.reload(scene.with(Notice.of("reloaded"))));
            case 'u' -> Optional.of(undo(scene));
            case 'm' -> Optional.of(mouse(scene));
            case '?' -> Optional.of(Step.of(scene.withHelp(OptionalInt.of(0))));
            case 'Q' -> Optional.of(Step.of(scene, new Effect.Quit(false)));
            case 'q' ->
                scene.focus() == Focus.LIST ? Optional.of(Step.of(scene, new Effect.Quit(false))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Scene toList(Scene scene) {
        return scene.with(Focus.LIST);
    }

    private static Step sort(Scene scene, Sort sort) {
        Listing sorted = scene.listing().sorted(sort);
        return Update.fetch(toList(scene).with(sorted.to(0, scene.listHeight())));
    }

    private static Sort neighbour(Slice slice, int step) {
        List<Sort> sorts = new ArrayList<>(SORTS);
        if (slice.words()) {
            sorts.add(0, Sort.RELEVANCE);
        }
        return sorts.get(Math.floorMod(sorts.indexOf(slice.sort()) + step, sorts.size()));
    }

    private static Step undo(Scene scene) {
        if (scene.undo().isEmpty()) {
            return Step.of(scene.with(Notice.of("nothing to undo: nothing was done here, or all of it is undone")));
        }
        Deed deed = scene.undo().get(scene.undo().size() - 1);
        return Step.of(scene.withoutLastUndo(), new Effect.Perform(deed, true));
    }

    private static Step mouse(Scene scene) {
        boolean on = !scene.mouse();
        String said = on ? "the mouse is for the browser" : "the mouse selects text; m gives it back to the browser";
        return Step.of(scene.withMouse(on).with(Notice.of(said)), new Effect.Mouse(on));
    }
}
