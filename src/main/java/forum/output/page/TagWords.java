package forum.output.page;

import forum.output.text.SafeText;
import forum.output.text.Style;
import java.util.List;
import java.util.stream.Collectors;

/** Tags in a row, as pages show them. */
public final class TagWords {

    private TagWords() {}

    /** The tags with blanks between them, sanitised; none from right to left changes places with another. */
    public static String of(List<String> tags, Style style) {
        return tags.stream().map(tag -> style.isolate(SafeText.line(tag))).collect(Collectors.joining(" "));
    }
}
