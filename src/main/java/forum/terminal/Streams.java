package forum.terminal;

/**
 * Which of the standard streams are terminals.
 *
 * @param in whether a person types
 * @param out whether a person reads the results
 * @param err whether a person reads the messages
 * @param own whether they are those of this process, so that the terminal can be asked and set
 */
public record Streams(boolean in, boolean out, boolean err, boolean own) {

    /** No terminal anywhere, as in a script. */
    public static final Streams PIPED = new Streams(false, false, false);

    /** Streams that are not those of this process. */
    public Streams(boolean in, boolean out, boolean err) {
        this(in, out, err, false);
    }
}
