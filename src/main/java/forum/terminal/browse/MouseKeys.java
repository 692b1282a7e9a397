package forum.terminal.browse;

/** What the mouse does: a click selects, and opens what is selected; the wheel scrolls what it points at. */
final class MouseKeys {

    private MouseKeys() {}

    static Step press(Scene scene, Key key) {
        Layout layout = scene.layout();
        if (key instanceof Key.Wheel wheel) {
            return wheel(scene, layout, wheel);
        }
        Key.Click click = (Key.Click) key;
        if (layout.list().contains(click.column(), click.row())) {
            return clickList(scene, click.row() - layout.list().y());
        }
        if (layout.thread().contains(click.column(), click.row())
                && scene.page().isPresent()) {
            Page page = scene.page().get();
            int line = page.top() + click.row() - layout.thread().y();
            return Step.of(scene.with(Focus.THREAD).with(line < page.length() ? page.pick(line) : page));
        }
        return Step.of(scene);
    }

    private static Step clickList(Scene scene, int line) {
        Listing listing = scene.listing();
        int row = listing.top() + line;
        if (row >= listing.rows().size()) {
            return Step.of(scene.with(Focus.LIST));
        }
        if (row == listing.cursor() && scene.focus() == Focus.LIST) {
            return ListKeys.enter(scene);
        }
        return ListKeys.moved(scene.with(Focus.LIST), listing.to(row, scene.listHeight()));
    }

    private static Step wheel(Scene scene, Layout layout, Key.Wheel wheel) {
        if (layout.thread().contains(wheel.column(), wheel.row())) {
            return Step.of(scene.page()
                    .map(page -> scene.with(page.scroll(wheel.lines(), scene.threadHeight())))
                    .orElse(scene));
        }
        if (layout.list().contains(wheel.column(), wheel.row())) {
            Listing scrolled = scene.listing().scroll(wheel.lines(), scene.listHeight());
            return scene.focus() == Focus.LIST
                    ? ListKeys.moved(scene, scrolled)
                    : Update.more(Step.of(scene.with(scrolled)));
        }
        return Step.of(scene);
    }
}
