package forum.output;

import java.io.IOException;

/** Standard output could not be written: whoever read it went away, or the disk is full. */
public final class BrokenOutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Standard output failed with this. */
    public BrokenOutputException(IOException cause) {
        super("cannot write to standard output: " + cause.getMessage(), cause);
    }

    /** Whether the reader went away, as in {@code forum list | head -1}, which is no failure. */
    public boolean readerWentAway() {
        String message = String.valueOf(getCause().getMessage());
        return message.contains("Broken pipe") || message.contains("The pipe is being closed");
    }
}
