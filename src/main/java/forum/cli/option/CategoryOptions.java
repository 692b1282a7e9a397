package forum.cli.option;

import forum.cli.converter.CountConverter;
import forum.model.ForumException;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What can be said of a category beside its title. */
public final class CategoryOptions {

    @Option(
            names = "--slug",
            paramLabel = "SLUG",
            description = "The name in its path; a new category's is made from the title")
    private String slug;

    @Option(names = "--description", paramLabel = "TEXT", description = "What belongs there")
    private String description;

    @Option(
            names = "--position",
            paramLabel = "NUMBER",
            converter = CountConverter.class,
            description = "Place among its siblings, from 1")
    private Integer position;

    /** The name in its path, or null. */
    public String slug() {
        return slug;
    }

    /** What belongs there, or null. */
    public String description() {
        return description;
    }

    /** Its place among its siblings, or null. */
    public Integer position() {
        if (position != null && position == 0) {
            throw ForumException.usage("--position: there is no place 0; the first is 1");
        }
        return position;
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return Stream.of(slug, description, position).allMatch(Objects::isNull);
    }
}
