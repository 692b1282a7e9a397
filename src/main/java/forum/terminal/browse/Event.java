package forum.terminal.browse;

import forum.terminal.Assignment;

/** Something that happened. */
sealed interface Event {

    /** A key was pressed. */
    record Pressed(Key key) implements Event {}

    /** The screen has another size. */
    record Resized(Size size) implements Event {}

    /** Part of the list is there. */
    record Listed(long ticket, Part part, Slice slice) implements Event {}

    /** A thread is there, laid out. */
    record Opened(long ticket, Page page) implements Event {}

    /** What was asked for cannot be had. */
    record Failed(long ticket, String why) implements Event {}

    /** Something was done, or undone. */
    record Performed(Outcome outcome, boolean undone) implements Event {}

    /** Something was refused. */
    record Refused(String why) implements Event {}

    /** The editor may open. */
    record Prepared(Writing writing, Assignment assignment) implements Event {}

    /** The editor may not open. */
    record Unprepared(String why) implements Event {}

    /** Nobody typed for a while since this text of the filter. */
    record Settled(String filter) implements Event {}

    /** The program is to stop until the shell continues it. */
    record Stopped() implements Event {}

    /** The program goes on after it was stopped. */
    record Continued() implements Event {}

    /** The terminal is gone. */
    record HungUp() implements Event {}
}
