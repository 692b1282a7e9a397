package forum.output.body;

import forum.output.text.Meaning;
import forum.output.text.SafeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Turns blocks into lines. */
final class Layout {

    private static final String QUOTE = "> ";
    private static final String INDENT = "  ";

    /** What stands before the items of a list in a list in a list. */
    private static final String[] BULLETS = {"• ", "◦ ", "▪ "};

    private static final int LONGEST_RULE = 40;

    private final Look look;
    private final InlineLayout inlines;
    private int bulletLists;

    Layout(Look look) {
        this.look = look;
        this.inlines = new InlineLayout(look);
    }

    /** The lines of blocks, with blank lines between those that are not tight. */
    List<String> blocks(List<Block> blocks, Room room, boolean tight) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            List<String> more = block(block, room);
            if (!lines.isEmpty() && !more.isEmpty() && !tight) {
                lines.add("");
            }
            lines.addAll(more);
        }
        return lines;
    }

    private List<String> block(Block block, Room room) {
        if (block instanceof Block.Paragraph paragraph) {
            return inlines.lines(paragraph.text(), room.measure());
        }
        if (block instanceof Block.Heading heading) {
            return heading(heading, room);
        }
        if (block instanceof Block.Quote quote) {
            return quote(quote, room);
        }
        if (block instanceof Block.Items items) {
            return items(items, room);
        }
        if (block instanceof Block.Code code) {
            return new CodeLayout(look).lines(code, room.full());
        }
        if (block instanceof Block.Plain plain) {
            return plain(plain.text(), room.measure());
        }
        if (block instanceof Block.Table table) {
            return new TableLayout(look, inlines).lines(table, room);
        }
        if (block instanceof Block.Details details) {
            return details(details, room);
        }
        return look.style().linear()
                ? List.of()
                : List.of(look.frame("─".repeat(Math.min(LONGEST_RULE, room.measure()))));
    }

    /** A heading: bold, or with the signs of Markdown where there are no colours. */
    private List<String> heading(Block.Heading heading, Room room) {
        Meaning meaning = heading.level() == 1 ? Meaning.TOP_HEADING : Meaning.HEADING;
        if (look.style().colours()) {
            return inlines.lines(heading.text(), room.measure(), meaning);
        }
        String sign = "#".repeat(heading.level()) + " ";
        return inlines.lines(Inlines.after(sign, heading.text()), room.measure(), meaning);
    }

    private List<String> quote(Block.Quote quote, Room room) {
        Optional<Room> inner = room.beside(QUOTE.length());
        List<String> lines = new ArrayList<>();
        if (quote.spoiler()) {
            List<Inline> label = List.of(Inlines.plain("[spoiler]"));
            lines.addAll(inlines.lines(label, inner.orElse(room).measure(), Meaning.HEADING));
        }
        lines.addAll(blocks(quote.blocks(), inner.orElse(room), false));
        return inner.isPresent() ? behind(lines, look.frame(QUOTE.strip()), " ") : lines;
    }

    private List<String> items(Block.Items list, Room room) {
        String bullet = look.style().linear() ? "- " : BULLETS[Math.min(bulletLists, BULLETS.length - 1)];
        int deeper = digitsOnly(list) ? 0 : 1;
        int digits = list.items().stream()
                .mapToInt(item -> item.number() == Block.Item.BULLET
                        ? 0
                        : marker(item, bullet).length())
                .max()
                .orElse(0);
        bulletLists += deeper;
        List<String> lines = new ArrayList<>();
        for (Block.Item item : list.items()) {
            if (!lines.isEmpty() && !list.tight()) {
                lines.add("");
            }
            String marker = marker(item, bullet);
            String aligned = " ".repeat(Math.max(0, digits - marker.length())) + marker;
            Optional<Room> inner = room.beside(aligned.length());
            if (inner.isPresent()) {
                lines.addAll(item(aligned, item, inner.get(), list.tight()));
            } else {
                lines.addAll(blocks(begunWith(marker, item.blocks()), room, list.tight()));
            }
        }
        bulletLists -= deeper;
        return lines;
    }

    private static boolean digitsOnly(Block.Items list) {
        return list.items().stream().noneMatch(item -> item.number() == Block.Item.BULLET);
    }

    private List<String> item(String marker, Block.Item item, Room room, boolean tight) {
        List<String> inner = blocks(item.blocks(), room, tight);
        List<String> lines = new ArrayList<>(inner.size());
        for (String line : inner.isEmpty() ? Collections.singletonList("") : inner) {
            String start = lines.isEmpty() ? marker : " ".repeat(marker.length());
            lines.add((line.isEmpty() && !lines.isEmpty() ? "" : start + line).stripTrailing());
        }
        return lines;
    }

    private static String marker(Block.Item item, String bullet) {
        return switch (item.task()) {
            case OPEN -> "[ ] ";
            case DONE -> "[x] ";
            case NONE -> item.number() == Block.Item.BULLET ? bullet : item.number() + ". ";
        };
    }

    /** The blocks of an item for which there is no room beside its marker. */
    private static List<Block> begunWith(String marker, List<Block> blocks) {
        List<Block> begun = new ArrayList<>(blocks);
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph first) {
            begun.set(0, new Block.Paragraph(Inlines.after(marker, first.text())));
        } else {
            begun.add(0, new Block.Paragraph(List.of(Inlines.plain(marker.strip()))));
        }
        return begun;
    }

    private List<String> details(Block.Details details, Room room) {
        List<String> lines = new ArrayList<>();
        if (!details.summary().isEmpty()) {
            lines.addAll(inlines.lines(Inlines.after("▾ ", details.summary()), room.measure(), Meaning.HEADING));
        }
        Optional<Room> inner = room.beside(INDENT.length());
        List<String> more = blocks(details.blocks(), inner.orElse(room), false);
        lines.addAll(inner.isPresent() ? behind(more, "", INDENT) : more);
        return lines;
    }

    private static List<String> behind(List<String> lines, String gutter, String gap) {
        List<String> shifted = new ArrayList<>(lines.size());
        lines.forEach(line -> shifted.add(line.isEmpty() ? gutter : gutter + gap + line));
        return shifted;
    }

    /** Text without markup, each line wrapped with its indentation. */
    private List<String> plain(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line :
                SafeText.block(Look.withoutHints(text)).strip().lines().toList()) {
            String flat = line.replace("\t", "    ");
            String words = flat.strip();
            String indent =
                    " ".repeat(Math.min(flat.length() - flat.stripLeading().length(), width / 2));
            if (!words.isEmpty()) {
                inlines.lines(List.of(Inlines.plain(words)), width - indent.length())
                        .forEach(part -> lines.add(indent + part));
            } else if (!lines.get(lines.size() - 1).isEmpty()) {
                lines.add("");
            }
        }
        return lines;
    }
}
