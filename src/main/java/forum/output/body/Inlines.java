package forum.output.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Running text as a whole. */
final class Inlines {

    private Inlines() {}

    /** A text without marks. */
    static Inline.Text plain(String text) {
        return new Inline.Text(text, Set.of(), null);
    }

    /** The text without the first characters, which stand in its first piece. */
    static List<Inline> withoutStart(List<Inline> text, int length) {
        Inline.Text first = (Inline.Text) text.get(0);
        List<Inline> rest = new ArrayList<>(text);
        rest.set(0, new Inline.Text(first.text().substring(length), first.marks(), first.target()));
        return rest;
    }

    /** The text with something before it. */
    static List<Inline> after(String start, List<Inline> text) {
        List<Inline> longer = new ArrayList<>(text.size() + 1);
        longer.add(plain(start));
        longer.addAll(text);
        return longer;
    }

    /** Blocks as running text, for where there is no room for blocks: in a cell of a table, in a heading. */
    static List<Inline> of(List<Block> blocks) {
        List<Inline> text = new ArrayList<>();
        blocks.forEach(block -> add(block, text));
        return text;
    }

    private static void add(Block block, List<Inline> text) {
        if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.text(), text);
        } else if (block instanceof Block.Heading heading) {
            line(heading.text(), text);
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> add(inner, text));
        } else if (block instanceof Block.Details details) {
            line(details.summary(), text);
            details.blocks().forEach(inner -> add(inner, text));
        } else if (block instanceof Block.Items list) {
            for (Block.Item item : list.items()) {
                String marker = item.number() == Block.Item.BULLET ? "• " : item.number() + ". ";
                line(after(marker, of(item.blocks())), text);
            }
        } else if (block instanceof Block.Code code) {
            for (String line : code.text().strip().lines().toList()) {
                line(List.of(new Inline.Text(line, Set.of(Mark.CODE), null)), text);
            }
        } else if (block instanceof Block.Table table) {
            row(table.header(), text);
            table.rows().forEach(cells -> row(cells, text));
        }
    }

    private static void row(List<List<Inline>> cells, List<Inline> text) {
        List<Inline> row = new ArrayList<>();
        for (List<Inline> cell : cells) {
            if (!row.isEmpty()) {
                row.add(plain("  "));
            }
            row.addAll(cell);
        }
        line(row, text);
    }

    private static void line(List<Inline> more, List<Inline> text) {
        if (!more.isEmpty()) {
            if (!text.isEmpty()) {
                text.add(new Inline.Break());
            }
            text.addAll(more);
        }
    }
}
