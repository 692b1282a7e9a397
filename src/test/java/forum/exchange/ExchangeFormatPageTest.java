package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the reference of the exchange format to the records that the program reads and writes. */
class ExchangeFormatPageTest {

    private static final Path PAGE = Path.of("src/docs/exchange-format.md");
    private static final Pattern HEADING = Pattern.compile("### (\\w+)");
    private static final Pattern FIELD = Pattern.compile("\\| `(\\w+)` \\| ([^|]*) \\|.*");
    private static final Pattern EXAMPLE = Pattern.compile("```(?:nd)?json\n(.*?)```", Pattern.DOTALL);

    /** How the page may name the type of a value. */
    private static final Map<Class<?>, Set<String>> TYPES = Map.of(
            String.class, Set.of("text", "uid", "handle", "path", "tag", "stamp", "word"),
            Integer.class, Set.of("whole number"),
            Long.class, Set.of("whole number"),
            CharSequence.class, Set.of("text"),
            Boolean.class, Set.of("true or false"),
            Instant.class, Set.of("time"),
            Entry.ForeignId.class, Set.of("id"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> namesTheFieldsOfEveryRecord() throws IOException {
        Map<String, Map<String, String>> tables = tables();
        return records()
                .map(record -> DynamicTest.dynamicTest(record.getSimpleName(), () -> {
                    Map<String, String> named = new LinkedHashMap<>();
                    if (Entry.Post.class.isAssignableFrom(record)) {
                        named.putAll(tables.get("Post"));
                    }
                    named.putAll(tables.getOrDefault(record.getSimpleName(), Map.of()));

                    List<String> components = Arrays.stream(record.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList();
                    assertThat(named.keySet()).containsExactlyInAnyOrderElementsOf(components);
                    for (RecordComponent component : record.getRecordComponents()) {
                        assertThat(spellings(component.getGenericType()))
                                .as(component.getName())
                                .contains(named.get(component.getName()));
                    }
                }));
    }

    @Test
    void namesNoOtherRecord() throws IOException {
        List<String> known = new ArrayList<>(records().map(Class::getSimpleName).toList());
        known.add("Post");

        assertThat(tables().keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsImported() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(PAGE));
        List<String> examples = new ArrayList<>();
        while (matcher.find()) {
            examples.add(matcher.group(1));
        }
        assertThat(examples).hasSizeGreaterThan(4);
        return examples.stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.lines().findFirst().orElseThrow(), () -> {
                            ForumRunner forum = ForumRunner.in(Files.createTempDirectory(folder, "example"));
                            forum.typing(example)
                                    .run("import", "--source", "example", "-")
                                    .succeeds()
                                    .says("");
                            forum.run("list", "--fields", "id").succeeds().printsPart("1\n");
                            forum.run("doctor").succeeds();
                        }));
    }

    private static Stream<Class<?>> records() {
        return Arrays.stream(Entry.class.getDeclaredClasses())
                .filter(type -> type.isRecord() && type != Entry.ForeignId.class);
    }

    /** The tables below the headings of the records: the fields with their types. */
    private static Map<String, Map<String, String>> tables() throws IOException {
        Map<String, Map<String, String>> tables = new LinkedHashMap<>();
        Map<String, String> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = HEADING.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (heading.matches()) {
                table = new LinkedHashMap<>();
                tables.put(heading.group(1), table);
            } else if (line.startsWith("## ")) {
                table = new LinkedHashMap<>();
            } else if (field.matches()) {
                table.put(field.group(1), field.group(2));
            }
        }
        return tables;
    }

    private static Set<String> spellings(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return Set.of("Settings by name");
        }
        if (type instanceof ParameterizedType generic) {
            Class<?> item = (Class<?>) generic.getActualTypeArguments()[0];
            return Set.of("list of " + (item == String.class ? "tags" : item.getSimpleName()));
        }
        Class<?> plain = (Class<?>) type;
        return TYPES.getOrDefault(plain, Set.of(plain.getSimpleName()));
    }
}
