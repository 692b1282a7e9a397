package forum.output.body;

import forum.output.body.Block.Alignment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Reads a table of HTML. */
final class HtmlTable {

    private static final int WIDEST_SPAN = 20;

    private HtmlTable() {}

    /** The rows of a table, without those of tables inside it. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(part);
            } else {
                part.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** Whether the table only serves to place things: it has one column and no headings. */
    static boolean isLayout(List<Element> rows) {
        return rows.stream()
                .allMatch(row -> row.childrenSize() < 2
                        && row.children().stream()
                                .noneMatch(cell -> cell.normalName().equals("th")));
    }

    /**
     * Reads a table.
     *
     * @param content reads the text in a cell
     */
    static Block.Table of(List<Element> rows, Function<Element, List<Inline>> content) {
        List<List<List<Inline>>> read = new ArrayList<>();
        List<Alignment> alignments = new ArrayList<>();
        for (Element row : rows) {
            List<List<Inline>> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                cells.add(content.apply(cell));
                for (int more = span(cell); more > 1; more--) {
                    cells.add(List.of());
                }
                while (alignments.size() < cells.size()) {
                    alignments.add(alignment(cell));
                }
            }
            read.add(cells);
        }
        boolean headed = rows.get(0).children().stream()
                .allMatch(cell -> cell.normalName().equals("th"));
        return new Block.Table(
                alignments, headed ? read.get(0) : List.of(), headed ? read.subList(1, read.size()) : read);
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan");
        return span.length() == 1 || span.length() == 2
                ? Math.min(WIDEST_SPAN, span.chars().allMatch(Character::isDigit) ? Integer.parseInt(span) : 1)
                : 1;
    }

    private static Alignment alignment(Element cell) {
        String said = cell.attr("align") + " " + cell.attr("style").replace(" ", "");
        if (said.startsWith("right") || said.contains("text-align:right")) {
            return Alignment.RIGHT;
        }
        return said.startsWith("center") || said.contains("text-align:center") ? Alignment.CENTER : Alignment.LEFT;
    }
}
