package forum.terminal;

/**
 * Which of the standard streams are terminals.
 *
 * @param in whether a person types
 * @param out whether a person reads the results
 * @param err whether a person reads the messages
 */
public record Streams(boolean in, boolean out, boolean err) {

    /** No terminal anywhere, as in a script. */
    public static final Streams PIPED = new Streams(false, false, false);
}
