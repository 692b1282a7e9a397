package forum.output.body;

import forum.output.body.Block.Alignment;
import forum.output.body.Block.Item;
import forum.output.body.Block.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: the CommonMark specification with the tables, struck words, bare links and tasks of GitHub and the
 * spoilers and language comments of Stack Exchange.
 */
final class MarkdownReader {

    /** Blocks inside blocks, and marks inside marks, deeper than this are read as text. */
    private static final int DEEPEST = 40;

    /** Before code: {@code <!-- language: lang-java -->}. */
    private static final Pattern LANGUAGE = Pattern.compile("<!--\\s*language:\\s*(?:lang-)?([\\w+#.-]+)\\s*-->\\s*");

    /** A line across as a tag, below which people go on in Markdown without the blank line that it takes. */
    private static final Pattern RULE = Pattern.compile("\\s*<hr\\s*/?>\\s*\\n");

    private final int depth;
    private String language = "";

    private MarkdownReader(int depth) {
        this.depth = depth;
    }

    static List<Block> read(String markdown) {
        return read(markdown, 0);
    }

    private static List<Block> read(String markdown, int depth) {
        Parser parser = Parser.builder()
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .extensions(
                        List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create()))
                .build();
        return new MarkdownReader(depth).children(parser.parse(markdown));
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child, blocks);
        }
        return blocks;
    }

    private void add(Node node, List<Block> blocks) {
        if (node instanceof Paragraph) {
            List<Inline> text = MarkdownInlines.of(node);
            if (!text.isEmpty()) {
                blocks.add(new Block.Paragraph(text));
            }
        } else if (node instanceof Heading heading) {
            blocks.add(new Block.Heading(heading.getLevel(), MarkdownInlines.of(node)));
        } else if (node instanceof BlockQuote) {
            blocks.add(Spoiler.quote(children(node)));
        } else if (node instanceof ListBlock list) {
            blocks.add(items(list));
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(new Block.Code(firstWord(code.getInfo()), code.getLiteral()));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new Block.Code(language, code.getLiteral()));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block.Rule());
        } else if (node instanceof TableBlock) {
            blocks.add(table(node));
        } else if (node instanceof HtmlBlock html) {
            html(html.getLiteral(), blocks);
            return;
        }
        language = "";
    }

    private void html(String literal, List<Block> blocks) {
        Matcher comment = LANGUAGE.matcher(literal);
        Matcher rule = RULE.matcher(literal);
        if (comment.matches()) {
            language = comment.group(1).equals("none") ? "" : comment.group(1);
        } else if (depth < DEEPEST && rule.lookingAt()) {
            blocks.add(new Block.Rule());
            blocks.addAll(read(literal.substring(rule.end()), depth + 1));
        } else {
            blocks.addAll(HtmlReader.read(literal));
        }
    }

    private Block items(ListBlock list) {
        List<Item> items = new ArrayList<>();
        int number = Item.BULLET;
        if (list instanceof OrderedList ordered) {
            Integer start = ordered.getMarkerStartNumber();
            number = start == null ? 1 : Math.max(0, start);
        }
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            items.add(item(number, children(child), list instanceof BulletList));
            number = number == Item.BULLET ? number : number + 1;
        }
        return new Block.Items(items, list.isTight());
    }

    /** An item; one that begins with brackets, {@code [ ]} or {@code [x]}, is a task. */
    private static Item item(int number, List<Block> blocks, boolean bullet) {
        if (!bullet || blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph first)) {
            return new Item(number, Task.NONE, blocks);
        }
        Task task = Task.NONE;
        if (first.text().get(0) instanceof Inline.Text words) {
            task = words.text().startsWith("[ ] ")
                    ? Task.OPEN
                    : words.text().startsWith("[x] ") || words.text().startsWith("[X] ") ? Task.DONE : Task.NONE;
        }
        if (task != Task.NONE) {
            blocks.set(0, new Block.Paragraph(Inlines.withoutStart(first.text(), "[ ] ".length())));
        }
        return new Item(number, task, blocks);
    }

    private static Block table(Node table) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        List<Alignment> alignments = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<List<Inline>> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(MarkdownInlines.of(cell));
                    if (rows.isEmpty()) {
                        alignments.add(alignment((TableCell) cell));
                    }
                }
                rows.add(cells);
            }
        }
        return new Block.Table(alignments, rows.get(0), rows.subList(1, rows.size()));
    }

    private static Alignment alignment(TableCell cell) {
        return cell.getAlignment() == null
                ? Alignment.LEFT
                : Alignment.valueOf(cell.getAlignment().name());
    }

    private static String firstWord(String info) {
        String stripped = info == null ? "" : info.strip();
        int end = 0;
        while (end < stripped.length()
                && !Character.isWhitespace(stripped.charAt(end))
                && stripped.charAt(end) != '{') {
            end++;
        }
        return stripped.substring(0, end);
    }
}
