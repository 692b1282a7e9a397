package forum.output;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Renders Markdown after the CommonMark specification as plain lines. */
final class MarkdownBody {

    /** Blocks inside blocks deeper than this are shown as text. */
    private static final int DEEPEST = 40;

    private final BodyLines lines;

    private MarkdownBody(BodyLines lines) {
        this.lines = lines;
    }

    static List<String> render(String body, int width, Style style) {
        BodyLines lines = new BodyLines(width, style);
        Parser parser = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
        new MarkdownBody(lines).children(parser.parse(body), true);
        return lines.finished();
    }

    /** Renders the blocks in a block. */
    private void children(Node parent, boolean loose) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (loose && child.getPrevious() != null) {
                lines.gap();
            }
            block(child);
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph) {
            lines.paragraph(MarkdownText.of(node));
        } else if (node instanceof Heading) {
            lines.heading(MarkdownText.of(node));
        } else if (node instanceof BlockQuote) {
            lines.enter("> ");
            children(node, true);
            lines.leave();
        } else if (node instanceof BulletList list) {
            items(list, list.isTight(), 0);
        } else if (node instanceof OrderedList list) {
            Integer start = list.getMarkerStartNumber();
            items(list, list.isTight(), start == null ? 1 : Math.max(1, start));
        } else if (node instanceof FencedCodeBlock code) {
            lines.verbatim(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            lines.verbatim(code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            HtmlBody.renderInto(lines, html.getLiteral());
        } else if (node instanceof ThematicBreak) {
            lines.rule();
        }
    }

    /**
     * Renders a list.
     *
     * @param first the number of the first item, 0 for bullets
     */
    private void items(Node list, boolean tight, int first) {
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!tight && item.getPrevious() != null) {
                lines.gap();
            }
            if (item instanceof ListItem) {
                lines.enterItem(first == 0 ? "• " : number + ". ");
                children(item, !tight);
                lines.leave();
                number++;
            }
        }
    }
}
