package forum;

import static org.assertj.core.api.Assertions.assertThat;

import forum.cli.ShellWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays conversations: {@code $} a command, then what it prints, {@code !} what it says on standard error, {@code ?}
 * its exit code unless 0. {@code # at a terminal} lets a person look on from there. Each command comes a minute after the
 * one before. Run with {@code -Dtranscripts.update=true} to write what is printed now, and review the difference.
 */
class TranscriptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> replay(file)));
        }
    }

    private void replay(Path file) throws IOException {
        String written = Files.readString(file);
        Path folder =
                Files.createDirectories(temporary.resolve(file.getFileName().toString()));
        String now = replay(written.lines().toList(), ForumRunner.in(folder));
        if (Boolean.getBoolean("transcripts.update")) {
            Files.writeString(file, now);
        } else {
            assertThat(now).isEqualTo(written);
        }
    }

    private static String replay(List<String> lines, ForumRunner start) {
        ForumRunner forum = start;
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("#")) {
                text.append(line).append('\n');
                forum = line.equals("# at a terminal") ? forum.atTerminal() : forum;
            } else if (line.startsWith("$ ")) {
                forum = forum.after(Duration.ofMinutes(1));
                text.append(line)
                        .append('\n')
                        .append(run(line.substring(2), forum))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String run(String line, ForumRunner forum) {
        List<String> words = ShellWords.split(line).orElseThrow();
        assertThat(words).first().isEqualTo("forum");
        ForumRunner.Run run = forum.run(words.subList(1, words.size())).result();
        StringBuilder text = new StringBuilder();
        run.out()
                .lines()
                .forEach(out -> text.append(out.matches("[$!?#\\\\].*") ? "\\" : "")
                        .append(out)
                        .append('\n'));
        run.err().lines().forEach(err -> text.append("! ").append(err).append('\n'));
        return run.status() == 0
                ? text.toString()
                : text.append("? " + run.status() + "\n").toString();
    }
}
