package forum.cli;

import forum.model.ForumException;
import forum.terminal.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small forum to play with. A script of ordinary commands makes it, each run as if its author had typed it some time
 * ago.
 */
public final class Demo {

    /** Who its administrator is. */
    public static final String ADMINISTRATOR = "amber";

    private static final String SCRIPT = "/forum/demo.txt";
    private static final Pattern AGE = Pattern.compile("([0-9]+)([dhm])");

    private final Environment environment;

    Demo(Environment environment) {
        this.environment = environment;
    }

    /**
     * Makes it in this file, which must not exist.
     *
     * @throws ForumException failure, when a command of the script fails
     */
    public void make(Path store) {
        Past past = new Past(environment.clock());
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        try (Program program = new Program(aside(past, errors))) {
            for (List<String> entry : entries()) {
                past.goTo(age(entry.get(0)));
                List<String> words = new ArrayList<>(List.of("--store", store.toString(), "--as", entry.get(1)));
                words.addAll(entry.subList(2, entry.size()));
                if (program.run(words) != ExitCode.OK) {
                    throw ForumException.failure(
                            "cannot make the demo: "
                                    + errors.toString(StandardCharsets.UTF_8)
                                            .lines()
                                            .findFirst()
                                            .orElse(""),
                            null);
                }
            }
        }
    }

    /** A machine where nobody looks on and nothing is set. */
    private Environment aside(Clock clock, ByteArrayOutputStream errors) {
        return new Environment(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                errors,
                Streams.PIPED,
                Map.of(),
                clock,
                environment.random(),
                environment.login(),
                environment.home());
    }

    private static List<List<String>> entries() {
        List<List<String>> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (String line : script().split("\n")) {
            boolean isBetween = entry.length() == 0 && (line.isBlank() || line.startsWith("#"));
            if (isBetween) {
                continue;
            }
            entry.append(line);
            ShellWords words = ShellWords.read(entry.toString());
            if (words.isComplete()) {
                entries.add(words.words().stream().map(ShellWords.Word::text).toList());
                entry.setLength(0);
            } else {
                entry.append('\n');
            }
        }
        return entries;
    }

    private static String script() {
        try (InputStream script = Demo.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw ForumException.failure("the program is incomplete: " + SCRIPT + " is missing", null);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration age(String word) {
        Matcher age = AGE.matcher(word);
        if (!age.matches()) {
            throw new IllegalStateException("not an age: " + word);
        }
        long number = Long.parseLong(age.group(1));
        return switch (age.group(2)) {
            case "d" -> Duration.ofDays(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofMinutes(number);
        };
    }

    /** A clock that goes from one command to the next, a second at least; there is room for as many as it takes. */
    private static final class Past extends Clock {

        private static final Duration ROOM = Duration.ofMinutes(2);

        private final Clock present;
        private final Instant start;
        private Instant now = Instant.MIN;

        Past(Clock present) {
            this.present = present;
            this.start = present.instant().minus(ROOM);
        }

        void goTo(Duration ago) {
            Instant then = start.minus(ago);
            now = then.isAfter(now) ? then : now.plusSeconds(1);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return present.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return present.withZone(zone);
        }
    }
}
