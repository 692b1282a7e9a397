package forum.terminal.browse;

import forum.model.PostId;
import forum.terminal.Assignment;

/** Something to be done in the world. */
sealed interface Effect {

    /**
     * Fetch part of the list.
     */
    record Fetch(long ticket, Wanted wanted, Part part) implements Effect {}

    /**
     * Read a thread and lay it out.
     *
     * @param post any post of the thread, which will be the one selected
     */
    record Open(long ticket, PostId post, int width) implements Effect {}

    /** Lay out again what was read. */
    record Arrange(long ticket, Page page, int width) implements Effect {}

    /** Do something to the forum. */
    record Perform(Deed deed, boolean undoing) implements Effect {}

    /** Prepare the editor. */
    record Compose(Writing writing) implements Effect {}

    /** Let the person write in the editor, which has the terminal meanwhile. */
    record Write(Writing writing, Assignment assignment) implements Effect {}

    /** Tell when nobody has typed for a while. */
    record Settle(String filter) implements Effect {}

    /** Switch the mouse off or on. */
    record Mouse(boolean on) implements Effect {}

    /** Paint everything anew. */
    record Repaint() implements Effect {}

    /** Stop the program until the shell continues it. */
    record Suspend() implements Effect {}

    /** Take the screen once more, since another program may have used it. */
    record Retake() implements Effect {}

    /** End. */
    record Quit(boolean interrupted) implements Effect {}
}
