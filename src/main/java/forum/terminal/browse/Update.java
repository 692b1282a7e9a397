package forum.terminal.browse;

import forum.model.PostId;
import java.util.Optional;
import java.util.OptionalInt;

/** What follows from an event. Everything here is a function of the scene and the event. */
final class Update {

    private Update() {}

    /** The first step: an empty screen and the wish for a list. */
    static Step begin(Size size, Listing listing) {
        return fetch(Scene.begin(size, listing));
    }

    static Step apply(Scene scene, Event event) {
        if (event instanceof Event.Pressed pressed) {
            return press(scene.with(Notice.NONE), pressed.key());
        }
        if (event instanceof Event.Resized resized) {
            return resize(scene, resized.size());
        }
        if (event instanceof Event.Settled settled) {
            boolean typing = scene.prompt()
                    .filter(prompt -> prompt.text().equals(settled.filter()))
                    .isPresent();
            return typing ? filter(scene, settled.filter()) : Step.of(scene);
        }
        if (event instanceof Event.Stopped) {
            return Step.of(scene, new Effect.Suspend());
        }
        if (event instanceof Event.Continued) {
            return Step.of(scene, new Effect.Retake());
        }
        if (event instanceof Event.HungUp) {
            return Step.of(scene, new Effect.Quit(true));
        }
        return Arrival.of(scene, event);
    }

    private static Step press(Scene scene, Key key) {
        if (key instanceof Key.Control control && control.letter() == 'Z') {
            return Step.of(scene, new Effect.Suspend());
        }
        if (key instanceof Key.Control control && control.letter() == 'L') {
            return Step.of(scene, new Effect.Repaint());
        }
        if (scene.prompt().isPresent()) {
            return PromptKeys.press(scene, scene.prompt().get(), key);
        }
        if (key instanceof Key.Control control && control.letter() == 'C') {
            return Step.of(scene, new Effect.Quit(true));
        }
        if (scene.help().isPresent()) {
            return help(scene, scene.help().getAsInt(), key);
        }
        if (key instanceof Key.Click || key instanceof Key.Wheel) {
            return MouseKeys.press(scene, key);
        }
        return CommandKeys.press(scene, key)
                .or(() -> DeedKeys.press(scene, key))
                .orElseGet(
                        () -> scene.focus() == Focus.LIST ? ListKeys.press(scene, key) : ThreadKeys.press(scene, key));
    }

    private static Step help(Scene scene, int line, Key key) {
        int page = Math.max(1, scene.size().rows() - 3);
        int last = Math.max(
                0, Help.lines(scene.size().columns() - 1).size() - scene.size().rows() + 2);
        Optional<Move> move = Move.of(key);
        if (move.isPresent()) {
            int target = move.get().from(line, last, page);
            return Step.of(scene.withHelp(OptionalInt.of(Math.max(0, Math.min(target, last)))));
        }
        return Step.of(scene.withHelp(OptionalInt.empty()));
    }

    private static Step resize(Scene scene, Size size) {
        Scene resized = scene.with(size);
        int height = resized.listHeight();
        resized = resized.with(resized.listing().to(resized.listing().cursor(), height));
        int width = Layout.threadWidth(size);
        if (scene.page().isPresent() && scene.page().get().width() != width && !size.isTooSmall()) {
            Page page = scene.page().get();
            Scene.Requests requests = resized.requests().opening(page.question().id());
            return Step.of(resized.with(requests), new Effect.Arrange(requests.thread(), page, width));
        }
        return more(preview(resized));
    }

    /** Another filter; the list stays until what passes it is there. */
    static Step filter(Scene scene, String text) {
        if (text.equals(scene.listing().filter())) {
            return Step.of(scene);
        }
        return fetch(scene.with(scene.listing().filtered(text)));
    }

    /** Fetches the list from its beginning. */
    static Step fetch(Scene scene) {
        Scene.Requests requests = scene.requests().listing();
        return Step.of(
                scene.with(requests),
                new Effect.Fetch(requests.list(), scene.listing().first(scene.listHeight()), Part.BEGINNING));
    }

    /** Fetches everything anew. */
    static Step reload(Scene scene) {
        Scene.Requests requests = scene.requests().listing();
        Step list = Step.of(
                scene.with(requests),
                new Effect.Fetch(requests.list(), scene.listing().again(scene.listHeight()), Part.AGAIN));
        return scene.page().isPresent()
                ? open(list.scene(), scene.page().get().post().id()).after(list)
                : list;
    }

    /** Fetches more of the list where its end comes near. */
    static Step more(Step step) {
        Scene scene = step.scene();
        Optional<Wanted> next =
                scene.requests().list() == 0 ? scene.listing().next(scene.listHeight()) : Optional.empty();
        if (next.isEmpty()) {
            return step;
        }
        Scene.Requests requests = scene.requests().listing();
        return Step.of(scene.with(requests), new Effect.Fetch(requests.list(), next.get(), Part.FURTHER))
                .after(step);
    }

    /** Reads a thread. */
    static Step open(Scene scene, PostId post) {
        Scene.Requests requests = scene.requests().opening(post);
        return Step.of(
                scene.with(requests), new Effect.Open(requests.thread(), post, Layout.threadWidth(scene.size())));
    }

    /** Reads the thread of the selected row, where it is seen beside the list. */
    static Step preview(Scene scene) {
        Optional<PostId> selected = scene.listing().current().map(Row::id);
        boolean wanted = scene.focus() == Focus.LIST
                && scene.layout().isSplit()
                && !scene.size().isTooSmall();
        if (!wanted || selected.isEmpty() || selected.equals(scene.requests().target())) {
            return Step.of(scene);
        }
        return open(scene, selected.get());
    }
}
