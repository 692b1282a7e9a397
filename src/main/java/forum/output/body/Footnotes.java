package forum.output.body;

import forum.output.text.SafeText;
import forum.output.text.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers where links lead, each place once. */
final class Footnotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The mark after a link that leads there: {@code [1]}. */
    String mark(String target) {
        return "[" + numbers.computeIfAbsent(target, ignored -> numbers.size() + 1) + "]";
    }

    /** The notes, one a line. Addresses are not broken, so that they can be opened and copied. */
    List<String> lines(Look look) {
        List<String> lines = new ArrayList<>();
        Style style = look.style();
        numbers.forEach((target, number) -> lines.add(
                look.frame("[" + number + "]") + " " + style.link(Target.hyperlink(target), SafeText.line(target))));
        return lines;
    }
}
