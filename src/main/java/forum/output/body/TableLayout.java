package forum.output.body;

import forum.output.body.Block.Alignment;
import forum.output.text.Meaning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lays out a table: columns side by side where they fit, else a line for each cell behind its heading. */
final class TableLayout {

    private static final String GAP = " │ ";

    /** Columns are not made narrower than this, and words up to the other length are kept whole if that is possible. */
    private static final int NARROWEST = 6;

    private static final int LONGEST_WORD = 16;

    private final Look look;
    private final InlineLayout inlines;

    TableLayout(Look look, InlineLayout inlines) {
        this.look = look;
        this.inlines = inlines;
    }

    List<String> lines(Block.Table table, Room room) {
        int columns = table.header().size();
        for (List<List<Inline>> row : table.rows()) {
            columns = Math.max(columns, row.size());
        }
        int available = room.full() - GAP.length() * (columns - 1);
        if (available < columns * 2 || look.style().linear()) {
            return asRecords(table, room);
        }
        int[] widths = new int[columns];
        int[] words = new int[columns];
        measure(table.header(), widths, words, available);
        table.rows().forEach(row -> measure(row, widths, words, available));
        if (!fit(widths, words, available) && !fit(widths, new int[columns], available)) {
            return asRecords(table, room);
        }
        return asTable(table, widths);
    }

    /** Takes note of the columns that a row would like, and of those that its words need. */
    private void measure(List<List<Inline>> row, int[] widths, int[] words, int available) {
        for (int i = 0; i < row.size(); i++) {
            for (InlineLayout.Line line : inlines.measured(row.get(i), available, null)) {
                widths[i] = Math.max(widths[i], line.columns());
            }
            words[i] = Math.max(words[i], inlines.widestWord(row.get(i), LONGEST_WORD));
        }
    }

    /** Narrows the widest columns until the table fits; false when it cannot, and nothing is changed. */
    private static boolean fit(int[] widths, int[] words, int available) {
        int[] narrowed = widths.clone();
        int excess = -available;
        for (int width : widths) {
            excess += width;
        }
        for (; excess > 0; excess--) {
            int widest = -1;
            for (int i = 0; i < narrowed.length; i++) {
                if (narrowed[i] > Math.max(words[i], NARROWEST) && (widest < 0 || narrowed[i] > narrowed[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return false;
            }
            narrowed[widest]--;
        }
        System.arraycopy(narrowed, 0, widths, 0, widths.length);
        return true;
    }

    private List<String> asTable(Block.Table table, int[] widths) {
        List<String> lines = new ArrayList<>();
        String rule = look.frame(rule(widths));
        if (table.header().stream().anyMatch(cell -> !cell.isEmpty())) {
            lines.addAll(row(table.header(), table, widths, Meaning.HEADING));
            lines.add(rule);
        }
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row(row, table, widths, null)));
        boolean tall = rows.stream().anyMatch(row -> row.size() > 1);
        for (int i = 0; i < rows.size(); i++) {
            if (tall && i > 0) {
                lines.add(rule);
            }
            lines.addAll(rows.get(i));
        }
        return lines;
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : "─┼─").append("─".repeat(widths[i]));
        }
        return rule.toString();
    }

    private List<String> row(List<List<Inline>> row, Block.Table table, int[] widths, Meaning meaning) {
        List<List<InlineLayout.Line>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            List<Inline> cell = i < row.size() ? row.get(i) : List.of();
            List<InlineLayout.Line> lines = inlines.measured(cell, Math.max(1, widths[i]), meaning);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                InlineLayout.Line part = at < cells.get(i).size() ? cells.get(i).get(at) : new InlineLayout.Line("", 0);
                Alignment alignment =
                        i < table.alignments().size() ? table.alignments().get(i) : Alignment.LEFT;
                line.append(i == 0 ? "" : look.frame(GAP)).append(aligned(part, alignment, widths[i]));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String aligned(InlineLayout.Line part, Alignment alignment, int width) {
        int blanks = Math.max(0, width - part.columns());
        int before = switch (alignment) {
            case LEFT -> 0;
            case CENTER -> blanks / 2;
            case RIGHT -> blanks;
        };
        return " ".repeat(before) + part.painted() + " ".repeat(blanks - before);
    }

    private List<String> asRecords(Block.Table table, Room room) {
        List<String> lines = new ArrayList<>();
        for (List<List<Inline>> row :
                table.rows().isEmpty() ? Collections.singletonList(table.header()) : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            for (int i = 0; i < row.size(); i++) {
                List<Inline> heading = i < table.header().size() && row != table.header()
                        ? table.header().get(i)
                        : List.of();
                if (!row.get(i).isEmpty()) {
                    lines.addAll(inlines.lines(labelled(heading, row.get(i)), room.measure()));
                }
            }
        }
        return lines;
    }

    private static List<Inline> labelled(List<Inline> heading, List<Inline> cell) {
        if (heading.isEmpty()) {
            return cell;
        }
        List<Inline> line = new ArrayList<>(heading);
        line.add(Inlines.plain(": "));
        line.addAll(cell);
        return line;
    }
}
