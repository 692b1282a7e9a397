package forum.cli;

import forum.terminal.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Everything that the program takes from the machine it runs on, so that tests can give it another one.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminals which of the three are terminals
 * @param variables of the environment
 * @param clock the time and the time zone
 * @param random makes the random part of new identifiers
 * @param login the name under which the person is logged in
 * @param home the person's own folder, unless {@code HOME} names another
 */
public record Environment(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Streams terminals,
        Map<String, String> variables,
        Clock clock,
        Supplier<UUID> random,
        String login,
        Path home) {

    /** A variable's value; null when it is not set or empty. */
    String variable(String name) {
        String value = variables.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /** A folder of the XDG base directory specification, which must be absolute to count. */
    Path folder(String variable, String usual) {
        return absolute(variable).orElseGet(() -> ownFolder().resolve(usual));
    }

    /** A file or folder of the program's own memory, in the state folder. */
    Path stateFile(String name) {
        return folder("XDG_STATE_HOME", ".local/state").resolve("forum").resolve(name);
    }

    /** {@code HOME}, as every other program takes it; Java itself asks the system who the person is. */
    private Path ownFolder() {
        return absolute("HOME").orElse(home);
    }

    private Optional<Path> absolute(String variable) {
        String value = variable(variable);
        try {
            return value == null
                    ? Optional.empty()
                    : Optional.of(Path.of(value)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty(); // the name of nothing, as with quotation marks on Windows, is not absolute either
        }
    }
}
