package forum.docs;

import static org.assertj.core.api.Assertions.assertThat;

import forum.cli.CommandModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the completion scripts and the manual to the commands; {@code mvn test -Dtest=GeneratedFilesTest
 * -Ddocs.update=true} writes them. They are made here and kept as files, so that neither printing nor installing them
 * takes a model of all commands, and so that a change of a command shows in the review.
 */
class GeneratedFilesTest {

    private static final boolean UPDATE = Boolean.getBoolean("docs.update");

    private static Map<Path, String> files() {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(Path.of("completions/forum.bash"), new BashScript().text());
        files.put(Path.of("completions/_forum"), new ZshScript().text());
        files.put(Path.of("completions/forum.fish"), new FishScript().text());
        List<CommandModel> commands = CommandModel.all();
        for (CommandModel command : commands) {
            files.put(Path.of("man", CommandPage.name(command) + ".1"), new CommandPage(command, commands).text());
        }
        files.put(Path.of("man/forum-format.5"), FormatPage.create());
        return files;
    }

    @TestFactory
    Stream<DynamicTest> filesAreWhatTheCommandsSay() {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey().toString(), () -> compare(file.getKey(), file.getValue())));
    }

    @Test
    void thereAreNoOtherFiles() throws IOException {
        Set<Path> known = files().keySet();
        for (String folder : List.of("completions", "man")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                assertThat(files.collect(Collectors.toSet())).isSubsetOf(known);
            }
        }
    }

    @Test
    void theManualNamesEveryVariableThatTheProgramReads() throws IOException {
        Pattern reading = Pattern.compile("(?:(?:variable|environment)[^\"\\n]*\\(\\s*|VARIABLE = )\"([A-Z][A-Z_]+)\"");
        Set<String> read = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                reading.matcher(Files.readString(source)).results().forEach(found -> read.add(found.group(1)));
            }
        }
        Pattern.compile("\\$\\{([A-Z][A-Z_]+)-\\}")
                .matcher(Files.readString(Path.of("src/main/scripts/forum")))
                .results()
                .forEach(found -> read.add(found.group(1)));
        assertThat(read)
                .contains("FORUM_STORE", "FORUM_SMTP", "FORUM_MAIL_FROM", "FORUM_ARCHIVE")
                .isSubsetOf(withPath(Everywhere.all()));
    }

    /**
     * The program looks for others along the path, which is nothing special, terminals tell of themselves, the launcher
     * of what it replaced, and the build of what is trained.
     */
    private static Set<String> withPath(Set<String> variables) {
        Set<String> all = new TreeSet<>(variables);
        all.addAll(Set.of(
                "PATH",
                "PWD",
                "HOME",
                "FORUM_LC_ALL",
                "FORUM_TRAINING",
                "LANG",
                "WT_SESSION",
                "KONSOLE_VERSION",
                "VTE_VERSION"));
        return all;
    }

    private static void compare(Path file, String text) throws IOException {
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("run with -Ddocs.update=true").content().isEqualTo(text);
    }
}
