package forum.terminal.shell;

/** What came of asking for a line. */
public sealed interface Entry {

    /** A line that is to be run. */
    record Line(String text) implements Entry {}

    /** The person gave the line up. */
    record Cancelled() implements Entry {}

    /** The person is done. */
    record End() implements Entry {}
}
