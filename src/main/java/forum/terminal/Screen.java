package forum.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many columns and rows there are to write on: {@code COLUMNS} and {@code LINES}, else what the terminal says, else
 * 80 by 24. The terminal is asked once, when it is needed.
 */
public final class Screen {

    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final int LARGEST = 10_000;

    private final Map<String, String> variables;
    private final boolean terminal;
    private int[] asked;
    private Supplier<int[]> followed;

    /** Sets up a screen; only a terminal is asked for its size. */
    public Screen(Map<String, String> variables, boolean terminal) {
        this.variables = variables;
        this.terminal = terminal;
    }

    /**
     * Goes by what somebody who has the terminal says at each moment, before what the environment said once.
     *
     * @param size rows and columns, zeros where they are not known; null when nobody knows any more
     */
    public void follow(Supplier<int[]> size) {
        followed = size;
    }

    /** The columns, 80 where nobody knows. */
    public int columns() {
        int now = followed == null ? 0 : followed.get()[1];
        return now > 0 ? Math.min(LARGEST, now) : columnsAtFirst();
    }

    private int columnsAtFirst() {
        int columns = size(variables.get("COLUMNS"));
        return columns > 0 ? columns : or(ask()[1], COLUMNS);
    }

    /** The rows, 24 where nobody knows. */
    public int rows() {
        int now = followed == null ? 0 : followed.get()[0];
        return now > 0 ? Math.min(LARGEST, now) : rowsAtFirst();
    }

    private int rowsAtFirst() {
        int rows = size(variables.get("LINES"));
        return rows > 0 ? rows : or(ask()[0], ROWS);
    }

    private static int or(int known, int usual) {
        return known > 0 ? known : usual;
    }

    private int[] ask() {
        if (asked == null) {
            asked = terminal ? stty() : new int[2];
        }
        return asked;
    }

    /** Rows and columns as {@code stty size} prints them; zeros where there is no such program. */
    private static int[] stty() {
        int[] size = new int[2];
        try {
            Process process = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            process.waitFor(1, TimeUnit.SECONDS);
            int blank = answer.indexOf(' ');
            if (blank > 0) {
                size[0] = size(answer.substring(0, blank));
                size[1] = size(answer.substring(blank + 1));
            }
        } catch (IOException e) {
            // Not a machine with stty; the usual size will do.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return size;
    }

    private static int size(String text) {
        if (text == null || text.isEmpty() || text.length() > 5 || !text.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        return Math.min(LARGEST, Integer.parseInt(text));
    }
}
