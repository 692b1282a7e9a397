package forum;

import forum.cli.Environment;
import forum.cli.ShellWords;
import forum.terminal.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Runs the program in this process with a store of its own, a clock that stands still and identifiers that repeat.
 * Nobody is at a terminal unless a test says so.
 */
public final class ForumRunner {

    /** When tests begin. */
    public static final Instant START = Instant.parse("2024-03-01T10:00:00Z");

    private final Path folder;
    private final Random random;
    private final Map<String, String> variables;
    private final Instant now;
    private final Streams terminals;
    private final byte[] input;

    private ForumRunner(
            Path folder, Random random, Map<String, String> variables, Instant now, Streams terminals, byte[] input) {
        this.folder = folder;
        this.random = random;
        this.variables = Map.copyOf(variables);
        this.now = now;
        this.terminals = terminals;
        this.input = input;
    }

    /** A forum in a folder, with amber at the keyboard. */
    public static ForumRunner in(Path folder) {
        Map<String, String> variables = new HashMap<>();
        variables.put("FORUM_STORE", folder.resolve("forum.db").toString());
        variables.put("FORUM_USER", "amber");
        variables.put("PATH", System.getenv().getOrDefault("PATH", ""));
        variables.put("COLUMNS", "80");
        variables.put("LINES", "1000");
        variables.put("NO_COLOR", "1");
        return new ForumRunner(folder, new Random(1), variables, START, Streams.PIPED, new byte[0]);
    }

    /** The same with another user at the keyboard. */
    public ForumRunner as(String handle) {
        return with("FORUM_USER", handle);
    }

    /** The same with a variable of the environment set. */
    public ForumRunner with(String variable, String value) {
        Map<String, String> changed = new HashMap<>(variables);
        changed.put(variable, value);
        return new ForumRunner(folder, random, changed, now, terminals, input);
    }

    /** The same without a variable of the environment. */
    public ForumRunner without(String variable) {
        Map<String, String> changed = new HashMap<>(variables);
        changed.remove(variable);
        return new ForumRunner(folder, random, changed, now, terminals, input);
    }

    /** The same some time later. */
    public ForumRunner after(Duration time) {
        return new ForumRunner(folder, random, variables, now.plus(time), terminals, input);
    }

    /** The same with a person at a terminal. */
    public ForumRunner atTerminal() {
        return new ForumRunner(folder, random, variables, now, new Streams(true, true, true), input);
    }

    /** The same with something on standard input. */
    public ForumRunner typing(String text) {
        return typing(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with these bytes on standard input. */
    public ForumRunner typing(byte[] bytes) {
        return new ForumRunner(folder, random, variables, now, terminals, bytes);
    }

    /** The folder that holds the store, for files of the test. */
    public Path folder() {
        return folder;
    }

    /** Runs a command. */
    public RunAssert run(String... words) {
        return run(List.of(words));
    }

    /** Runs a command. */
    public RunAssert run(List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(words, environment(out, err));
        return new RunAssert(
                new Run(words, status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)));
    }

    /** Lists one record at a time, each page as the hint under the one before it says, and returns what all printed. */
    public String pages(String... list) {
        StringBuilder printed = new StringBuilder();
        List<String> words =
                Stream.concat(Stream.of(list), Stream.of("--limit", "1")).toList();
        for (int page = 0; page < 100 && !words.isEmpty(); page++) {
            Run shown = run(words).succeeds().result();
            printed.append(shown.out());
            String next = shown.err()
                    .replaceFirst("^hint: there are more: forum ", "")
                    .strip();
            words = ShellWords.split(next).orElseThrow();
        }
        return printed.toString();
    }

    /** What commands run in, for those who start them another way. */
    public Environment environment() {
        return environment(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }

    private Environment environment(OutputStream out, OutputStream err) {
        return environment(new ByteArrayInputStream(input), out, err);
    }

    /** What commands run in whose streams a test holds in its own hands. */
    public Environment environment(InputStream in, OutputStream out, OutputStream err) {
        return new Environment(
                in,
                out,
                err,
                terminals,
                variables,
                Clock.fixed(now, ZoneOffset.UTC),
                () -> new UUID(random.nextLong(), random.nextLong()),
                "login",
                folder);
    }

    /** What a command did. */
    public record Run(List<String> words, int status, String out, String err) {}
}
