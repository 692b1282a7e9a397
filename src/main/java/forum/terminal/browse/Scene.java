package forum.terminal.browse;

import forum.model.PostId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that is on the screen and behind it.
 *
 * @param page the thread that was read last
 * @param help the first line of the help that is seen, empty when it is not shown
 * @param prompt the filter while it is typed
 * @param undo what takes back the deeds of the person, the last one last
 * @param requests what was asked for
 * @param mouse whether the mouse is for the browser; else the terminal selects text with it
 */
record Scene(
        Size size,
        Listing listing,
        Optional<Page> page,
        Focus focus,
        OptionalInt help,
        Optional<Prompt> prompt,
        Notice notice,
        List<Deed> undo,
        Requests requests,
        boolean mouse) {

    /** So many deeds can be undone. */
    private static final int MOST_UNDONE = 100;

    /**
     * What was asked for and is not there yet. Everything asked for has a ticket; an answer to an older one comes too
     * late.
     *
     * @param last the last ticket that was given
     * @param list the ticket of the list, 0 when nothing was asked for
     * @param thread the ticket of the thread, 0 when nothing was asked for
     * @param target the post whose thread was asked for last
     */
    record Requests(long last, long list, long thread, Optional<PostId> target) {

        Requests listing() {
            return new Requests(last + 1, last + 1, thread, target);
        }

        Requests opening(PostId post) {
            return new Requests(last + 1, list, last + 1, Optional.of(post));
        }

        Requests listed() {
            return new Requests(last, 0, thread, target);
        }

        Requests opened() {
            return new Requests(last, list, 0, target);
        }

        Requests nowhere() {
            return new Requests(last, list, thread, Optional.empty());
        }
    }

    /** An empty screen. */
    static Scene begin(Size size, Listing listing) {
        return new Scene(
                size,
                listing,
                Optional.empty(),
                Focus.LIST,
                OptionalInt.empty(),
                Optional.empty(),
                Notice.NONE,
                List.of(),
                new Requests(0, 0, 0, Optional.empty()),
                true);
    }

    Layout layout() {
        return Layout.of(size, focus);
    }

    /** The rows of the list, whether it is seen now or not. */
    int listHeight() {
        return Layout.of(size, Focus.LIST).list().height();
    }

    /** The lines of the thread, whether it is seen now or not. */
    int threadHeight() {
        return Layout.of(size, Focus.THREAD).thread().height();
    }

    /** The thread on the screen; none while another is being read, which the keys are about already. */
    Optional<Page> openPage() {
        return page.filter(shown ->
                requests.thread() == 0 || requests.target().filter(shown::holds).isPresent());
    }

    /** The post that the keys are about. */
    Optional<PostId> target() {
        return focus == Focus.LIST
                ? listing.current().map(Row::id)
                : openPage().map(shown -> shown.post().id()).or(requests::target);
    }

    Scene with(Size newSize) {
        return new Scene(newSize, listing, page, focus, help, prompt, notice, undo, requests, mouse);
    }

    Scene with(Listing newListing) {
        return new Scene(size, newListing, page, focus, help, prompt, notice, undo, requests, mouse);
    }

    Scene with(Page newPage) {
        return new Scene(size, listing, Optional.of(newPage), focus, help, prompt, notice, undo, requests, mouse);
    }

    Scene with(Focus newFocus) {
        return new Scene(size, listing, page, newFocus, help, prompt, notice, undo, requests, mouse);
    }

    Scene withHelp(OptionalInt line) {
        return new Scene(size, listing, page, focus, line, prompt, notice, undo, requests, mouse);
    }

    Scene with(Prompt newPrompt) {
        return new Scene(size, listing, page, focus, help, Optional.of(newPrompt), notice, undo, requests, mouse);
    }

    Scene withoutPrompt() {
        return new Scene(size, listing, page, focus, help, Optional.empty(), notice, undo, requests, mouse);
    }

    Scene with(Notice newNotice) {
        return new Scene(size, listing, page, focus, help, prompt, newNotice, undo, requests, mouse);
    }

    Scene with(Requests newRequests) {
        return new Scene(size, listing, page, focus, help, prompt, notice, undo, newRequests, mouse);
    }

    Scene withMouse(boolean on) {
        return new Scene(size, listing, page, focus, help, prompt, notice, undo, requests, on);
    }

    /** With one deed more that can be undone. */
    Scene withUndo(Deed reverse) {
        List<Deed> deeds = new ArrayList<>(undo.subList(Math.max(0, undo.size() + 1 - MOST_UNDONE), undo.size()));
        deeds.add(reverse);
        return withUndo(deeds);
    }

    /** Without the last deed that can be undone. */
    Scene withoutLastUndo() {
        return withUndo(undo.subList(0, undo.size() - 1));
    }

    private Scene withUndo(List<Deed> deeds) {
        return new Scene(size, listing, page, focus, help, prompt, notice, List.copyOf(deeds), requests, mouse);
    }
}
