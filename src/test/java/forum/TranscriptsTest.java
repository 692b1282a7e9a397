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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Replays conversations: {@code $} a command, then what it prints, {@code !} what it says on standard error, {@code ?}
 * its exit code unless 0. {@code # at a terminal} lets a person look on from there. Each command comes a minute after the
 * one before. Pages in Markdown are described at {@link MarkdownTranscript}. Run with {@code -Dtranscripts.update=true} to write what is printed now, and review the difference.
 */
class TranscriptsTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    @TempDir
    Path temporary;

    private static final List<String> PAGES = List.of("README.md", "src/docs/exchange-format.md");

    @TestFactory
    Stream<DynamicTest> pages() {
        return PAGES.stream().map(page -> DynamicTest.dynamicTest(page, () -> replayPage(Path.of(page))));
    }

    /** The command that builds and tries the forum does its work. */
    @Test
    void theFirstCommandOfTheReadmeWorks() throws IOException {
        String[] commands = firstBlock(Files.readString(Path.of("README.md"))).split(" && ");
        ForumRunner forum = ForumRunner.in(temporary).atTerminal();
        assertThat(commands).hasSizeGreaterThan(5).startsWith("mvn -q package -DskipTests");
        for (String command : commands) {
            List<String> words = ShellWords.split(command.strip()).orElseThrow();
            if (words.get(0).equals("forum")) {
                forum.run(words.subList(1, words.size())).succeeds();
            }
        }
        forum.run("list").printsPart("ID  SCORE  ANSWERS");
    }

    @TestFactory
    Stream<DynamicTest> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> replay(file)));
        }
    }

    private static String firstBlock(String page) {
        String start = "```sh\n";
        int begin = page.indexOf(start) + start.length();
        return page.substring(begin, page.indexOf("\n```", begin));
    }

    private void replayPage(Path file) throws IOException {
        String written = Files.readString(file);
        check(file, written, MarkdownTranscript.replay(written, ForumRunner.in(folder(file))));
    }

    private void replay(Path file) throws IOException {
        String written = Files.readString(file);
        check(file, written, replay(written.lines().toList(), ForumRunner.in(folder(file))));
    }

    private Path folder(Path file) throws IOException {
        return Files.createDirectories(temporary.resolve(file.getFileName().toString()));
    }

    private static void check(Path file, String written, String now) throws IOException {
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
