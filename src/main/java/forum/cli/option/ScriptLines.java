package forum.cli.option;

import forum.model.ForumException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The lines of a script of commands. Each is decoded by itself when it is asked for, so that what stands before a fault
 * is run, and nobody waits for a line that is not asked for.
 */
public final class ScriptLines implements Closeable {

    private final String name;
    private final InputStream in;
    private int number;

    private ScriptLines(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in);
    }

    /**
     * The lines of a file, or of what is read like one.
     *
     * @throws ForumException failure, when it cannot be opened
     */
    public static ScriptLines of(Path file) {
        return new ScriptLines(file.toString(), TextSource.open(file));
    }

    /** The lines of standard input. */
    public static ScriptLines of(InputStream standardInput) {
        return new ScriptLines(TextSource.STANDARD_INPUT, standardInput);
    }

    /** The place of the line that was read last: {@code commands.txt, line 3}. */
    public String place() {
        return name + ", line " + number;
    }

    /**
     * The next line without its end, null at the end of the script.
     *
     * @throws ForumException failure, when it cannot be read; bad input, when it is no text
     */
    public String next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        number++;
        try {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            while (next >= 0 && next != '\n') {
                line.write(next);
                if (line.size() > TextSource.MOST) {
                    throw ForumException.badInput(place() + " is too long: a line has at most 4 MB");
                }
                next = in.read();
            }
        } catch (IOException e) {
            throw ForumException.failure("cannot read " + name + ": " + e.getMessage(), e);
        }
        String text = TextSource.decode(line.toByteArray(), place());
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw ForumException.failure("cannot read " + name + ": " + e.getMessage(), e);
        }
    }
}
