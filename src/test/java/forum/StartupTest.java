package forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command does not need is not loaded: the names of the classes that a process of its own loads. */
class StartupTest {

    private static final Pattern LOADED = Pattern.compile("] (\\S+) source: ");

    @TempDir
    private Path folder;

    @BeforeEach
    void makeForum() throws Exception {
        Process asked = start("ask", "How do I quote a space?", "In a shell, that is.", "--as", "amber");
        assertThat(asked.waitFor()).isZero();
    }

    @Test
    void listLoadsOnlyItsOwn() throws Exception {
        List<String> loaded = load("list");

        assertThat(loaded).contains("org.sqlite.core.NativeDB");
        assertThat(among(loaded, "forum.cli.command."))
                .filteredOn(name -> name.endsWith("Command"))
                .containsExactly("forum.cli.command.ListCommand");
        assertThat(among(
                        loaded,
                        "org.jline.",
                        "com.fasterxml.jackson.",
                        "org.jsoup.",
                        "org.commonmark.",
                        "com.github.difflib.",
                        "forum.exchange.",
                        "forum.terminal.Editor",
                        "forum.terminal.shell.",
                        "forum.cli.shell.",
                        "forum.cli.completion.",
                        "forum.cli.Demo",
                        "forum.terminal.FullScreen",
                        "forum.terminal.browse.",
                        "forum.store.search.SearchIndex",
                        "forum.store.RuleFunctions",
                        "java.util.logging.",
                        "java.time.format.",
                        "java.time.zone.Tzdb"))
                .isEmpty();
    }

    @Test
    void versionOpensNoStore() throws Exception {
        List<String> loaded = load("--version");

        assertThat(loaded).contains("forum.cli.Program");
        assertThat(among(loaded, "picocli.", "forum.cli.command.", "forum.store.", "org.sqlite.", "java.sql."))
                .isEmpty();
    }

    private static List<String> among(List<String> names, String... prefixes) {
        return names.stream()
                .filter(name -> Stream.of(prefixes).anyMatch(name::startsWith))
                .toList();
    }

    /** The names of the classes that the command loads. */
    private List<String> load(String... words) throws IOException, InterruptedException {
        Path log = folder.resolve("classes");
        assertThat(start(List.of("-Xlog:class+load:file=" + log + "::filecount=0"), List.of(words))
                        .waitFor())
                .isZero();
        return Files.readAllLines(log).stream()
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .toList();
    }

    private Process start(String... words) throws IOException {
        return start(List.of(), List.of(words));
    }

    private Process start(List<String> options, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "forum.Main"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().put("FORUM_STORE", folder.resolve("forum.db").toString());
        builder.environment().put("FORUM_USER", "amber");
        return builder.start();
    }
}
