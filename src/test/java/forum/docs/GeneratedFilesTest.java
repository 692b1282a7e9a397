package forum.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
        try (Stream<Path> completions = Files.list(Path.of("completions"))) {
            assertThat(completions.collect(Collectors.toSet())).isSubsetOf(known);
        }
    }

    private static void compare(Path file, String text) throws IOException {
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("run with -Ddocs.update=true").content().isEqualTo(text);
    }
}
