package forum.terminal;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/** Finds and starts the programs that a person named in the environment. */
final class Programs {

    private static final boolean WINDOWS = File.separatorChar == '\\';

    /** The number of the signal of Ctrl-C. */
    static final int INTERRUPT = 2;

    private static final int NOT_EXECUTABLE = 126;
    private static final int NOT_FOUND = 127;
    private static final int NOT_FOUND_BY_CMD = 9009;

    /** A shell adds this to the number of the signal that has ended a program. */
    private static final int SIGNALS = 128;

    /** The largest status where there are signals. */
    private static final int LARGEST = 255;

    private final Map<String, String> variables;

    Programs(Map<String, String> variables) {
        this.variables = variables;
    }

    /** The first of these variables that is set, which may be to nothing at all. */
    Optional<String> named(String... names) {
        for (String name : names) {
            String value = variables.get(name);
            if (value != null) {
                return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }

    /** The first of these programs that is on the path. */
    Optional<String> installed(List<String> names) {
        for (String name : names) {
            for (String folder : variables.getOrDefault("PATH", "").split(File.pathSeparator)) {
                // A path may hold what is no folder, such as one in quotation marks.
                if (!folder.isEmpty() && new File(folder, WINDOWS ? name + ".exe" : name).canExecute()) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a command line names a program that exists; what a shell has to make out is taken for one. */
    boolean isFound(String command) {
        String word = command.split(" ", 2)[0];
        if (WINDOWS || !word.matches("[\\w./+-]+")) {
            return true;
        }
        return word.indexOf('/') >= 0
                ? new File(word).canExecute()
                : installed(List.of(word)).isPresent();
    }

    /** Prepares a command line, which may hold arguments and quotation marks, with one more argument or none. */
    ProcessBuilder prepare(String command, String... argument) {
        ProcessBuilder builder;
        if (WINDOWS) {
            builder = new ProcessBuilder(forCmd(command, argument));
        } else if (argument.length == 0) {
            builder = new ProcessBuilder("sh", "-c", command);
        } else {
            // A shell with a trap for Ctrl-C waits for its program, which may go on, and hands the key on to it.
            builder = new ProcessBuilder("sh", "-c", "trap : INT\n" + command + " \"$@\"", command, argument[0]);
        }
        builder.environment().clear();
        builder.environment().putAll(variables);
        restoreLocale(builder.environment());
        return builder;
    }

    /**
     * A command line for the shell of Windows, which takes the outer quotation marks off and leaves those inside. What
     * begins and ends with one is handed to it as it is.
     */
    static List<String> forCmd(String command, String... argument) {
        String line = argument.length == 0 ? command : command + " \"" + argument[0] + "\"";
        return List.of("cmd", "/d", "/s", "/c", "\"" + line + "\"");
    }

    /** Whether a shell ended so because there is no such program, or none that it can start. */
    static boolean isMissing(int status) {
        return status == NOT_FOUND || status == NOT_EXECUTABLE || status == NOT_FOUND_BY_CMD;
    }

    /** The number of the signal that ended a program, as its shell tells; 0 when none did. */
    static int signal(int status) {
        return status > SIGNALS && status <= LARGEST ? status - SIGNALS : 0;
    }

    /** Takes back what a program had set in the terminal that was killed in the middle of its screen. */
    void mendTerminal() throws IOException {
        // The shell opens it, which fails by itself where there is none.
        String mending = "exec 2>/dev/null </dev/tty >/dev/tty; stty sane; printf '\\033[?1049l\\033[?2004l\\033[?25h'";
        await(prepare(mending).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** Runs an editor, which takes Ctrl-C for itself; the terminal would end this program with that key too. */
    static int edit(ProcessBuilder editor) throws IOException {
        CountDownLatch pressed = new CountDownLatch(1);
        Object before = Signals.register("INT", pressed::countDown);
        try {
            int status = await(editor.start());
            // An editor that the key has ended may be gone before Java has told of the key.
            pressed.await(signal(status) == INTERRUPT ? 1000 : 50, TimeUnit.MILLISECONDS);
            return status;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Signals.unregister("INT", before);
        }
    }

    /** Waits for a program that has the terminal; when the person interrupts, the program ends first. */
    static int await(Process process) throws IOException {
        Thread waiting = new Thread(() -> {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                process.destroy();
            }
        });
        Runtime.getRuntime().addShutdownHook(waiting);
        try {
            int status = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(waiting);
            return status;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IllegalStateException e) {
            throw new IOException("the program is ending", e);
        }
    }

    /** The launcher runs this program in a locale that is there for certain, and says in a variable what it replaced. */
    private static void restoreLocale(Map<String, String> environment) {
        String replaced = environment.remove("FORUM_LC_ALL");
        if (replaced != null && replaced.isEmpty()) {
            environment.remove("LC_ALL");
        } else if (replaced != null) {
            environment.put("LC_ALL", replaced);
        }
    }
}
