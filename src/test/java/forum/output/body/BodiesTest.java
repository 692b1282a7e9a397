package forum.output.body;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Format;
import forum.output.text.DisplayWidth;
import forum.output.text.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what bodies look like at several widths with files beside them: {@code marks.md} with {@code marks.80.txt},
 * and once with colours. {@code -Dbodies.update=true} writes the files anew; review what changed.
 */
class BodiesTest {

    private static final Path FOLDER = Path.of("src/test/resources/bodies");
    private static final int[] WIDTHS = {20, 40, 80, 120};

    @TestFactory
    Stream<DynamicTest> look() throws IOException {
        List<Path> bodies;
        try (Stream<Path> files = Files.list(FOLDER)) {
            bodies = files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        assertThat(bodies).hasSizeGreaterThan(4);
        return bodies.stream()
                .flatMap(body -> Stream.concat(
                        IntStream.of(WIDTHS).mapToObj(width -> test(body, width + "", lines(body, width, Style.PLAIN))),
                        Stream.of(test(body, "colour", visible(lines(body, 60, new Style(true)))))));
    }

    @TestFactory
    Stream<DynamicTest> onlyAddressesAreWiderThanTheScreen() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(body -> DynamicTest.dynamicTest(body.getFileName().toString(), () -> {
                        for (int width = 10; width < 130; width++) {
                            int columns = width;
                            assertThat(lines(body, width, Style.PLAIN))
                                    .filteredOn(line -> !line.matches("\\[\\d+] \\S+"))
                                    .filteredOn(line -> DisplayWidth.of(line) > columns)
                                    .as("at %d columns", columns)
                                    .isEmpty();
                        }
                    }));
        }
    }

    private static DynamicTest test(Path body, String variant, List<String> lines) {
        String file = body.getFileName().toString();
        Path expected = body.resolveSibling(file.substring(0, file.indexOf('.')) + "." + variant + ".txt");
        return DynamicTest.dynamicTest(expected.getFileName().toString(), () -> {
            if (Boolean.getBoolean("bodies.update")) {
                Files.write(expected, lines);
            }
            assertThat(lines).isEqualTo(Files.readAllLines(expected));
        });
    }

    private static List<String> lines(Path body, int width, Style style) {
        try {
            Format format = body.toString().endsWith(".html") ? Format.HTML : Format.MARKDOWN;
            return Document.of(Files.readString(body), format).lines(width, style);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> visible(List<String> lines) {
        return lines.stream().map(line -> line.replace('\u001b', '␛')).toList();
    }
}
