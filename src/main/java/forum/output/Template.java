package forum.output;

import forum.model.ForumException;
import forum.output.text.SafeText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with places for fields, such as <code>{id}\t{title}</code>, which is printed for each record. {@code \t} stands
 * for a tab, {@code \n} for a line end, {@code \\} for a backslash, <code>{{</code> and <code>}}</code> for braces.
 */
public final class Template {

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * A piece of a template.
     *
     * @param isField whether the text is the name of a field
     */
    private record Part(boolean isField, String text) {}

    /**
     * Reads a template.
     *
     * @param known the names of the fields
     * @throws ForumException of kind usage for an unknown field, an unknown sign after a backslash, or a single brace
     */
    public static Template parse(String text, List<String> known) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
            if ((c == '{' || c == '}') && next == c) {
                literal.append(c);
                at++;
            } else if (c == '{') {
                int end = text.indexOf('}', at);
                parts.add(new Part(false, literal.toString()));
                literal.setLength(0);
                parts.add(new Part(
                        true, field(end < 0 ? null : text.substring(at + 1, end).strip(), known)));
                at = end;
            } else if (c == '}') {
                throw ForumException.usage("a } in --format has no {", "write }} for a brace");
            } else if (c == '\\') {
                literal.append(escaped(next));
                at++;
            } else {
                literal.append(c);
            }
        }
        parts.add(new Part(false, literal.toString()));
        return new Template(parts);
    }

    private static String field(String name, List<String> known) {
        if (name == null) {
            throw ForumException.usage("a { in --format has no }", "write {{ for a brace");
        }
        return known.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> View.unknownField(name, known));
    }

    private static char escaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case '\\' -> c;
            default ->
                throw ForumException.usage(
                        "unknown escape '\\" + (c == 0 ? "" : c) + "' in --format", "there are \\t, \\n and \\\\");
        };
    }

    /** Prints one line for each record, with values as in tab-separated output. */
    <T> void print(View<T> view, Iterable<T> items, Appendable out) throws IOException {
        List<Column<T>> columns = view.select(fields());
        for (T item : items) {
            int next = 0;
            for (Part part : parts) {
                out.append(part.isField() ? TsvPrinter.value(columns.get(next++), item) : SafeText.block(part.text()));
            }
            out.append('\n');
        }
    }

    private List<String> fields() {
        return parts.stream().filter(Part::isField).map(Part::text).toList();
    }
}
