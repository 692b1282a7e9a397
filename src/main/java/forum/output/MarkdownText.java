package forum.output;

import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of a paragraph or heading of Markdown. Walks without recursion: emphasis may be nested without end. */
final class MarkdownText {

    private final StringBuilder text = new StringBuilder();

    private MarkdownText() {}

    static String of(Node block) {
        MarkdownText walk = new MarkdownText();
        Node node = block.getFirstChild();
        while (node != null) {
            walk.enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            walk.leave(node);
            while (node.getNext() == null && node.getParent() != block) {
                node = node.getParent();
                walk.leave(node);
            }
            node = node.getNext();
        }
        return walk.text.toString();
    }

    private void enter(Node node) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append('`').append(code.getLiteral()).append('`');
        } else if (node instanceof SoftLineBreak) {
            text.append(' ');
        } else if (node instanceof HardLineBreak) {
            text.append('\n');
        } else if (node instanceof HtmlInline html) {
            text.append(html(html.getLiteral()));
        } else if (node instanceof Image) {
            text.append("[image: ");
        }
    }

    private void leave(Node node) {
        if (node instanceof Image image) {
            text.append("] (").append(image.getDestination()).append(')');
        } else if (node instanceof Link link && !endsWith(link.getDestination())) {
            text.append(" (").append(link.getDestination()).append(')');
        }
    }

    private boolean endsWith(String end) {
        int start = text.length() - end.length();
        return start >= 0 && text.substring(start).equals(end);
    }

    /** Nothing for a tag that only formats, a line end for a break; else the text, such as {@code List<String>}. */
    private static String html(String tag) {
        int end = tag.startsWith("</") ? 2 : 1;
        int start = end;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return switch (tag.substring(start, end).toLowerCase(Locale.ROOT)) {
            case "br" -> "\n";
            case "a", "b", "i", "u", "s", "em", "strong", "sub", "sup", "kbd", "code", "del", "span", "img" -> "";
            default -> tag;
        };
    }
}
