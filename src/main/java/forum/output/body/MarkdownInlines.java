package forum.output.body;

import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads the text of a paragraph, heading or cell of Markdown. Walks without recursion. */
final class MarkdownInlines {

    private final InlineBuilder builder = new InlineBuilder();

    private MarkdownInlines() {}

    static List<Inline> of(Node block) {
        MarkdownInlines walk = new MarkdownInlines();
        Node node = block.getFirstChild();
        while (node != null) {
            walk.enter(node);
            if (node.getFirstChild() != null && !(node instanceof Image)) {
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
        return walk.builder.take();
    }

    private void enter(Node node) {
        if (node instanceof Text words) {
            builder.text(words.getLiteral());
        } else if (node instanceof Code code) {
            builder.code(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            builder.text(" ");
        } else if (node instanceof HardLineBreak) {
            builder.breakLine();
        } else if (node instanceof HtmlInline html) {
            tag(html);
        } else if (node instanceof Image image) {
            builder.image(words(image), image.getDestination());
        } else if (node instanceof Link link) {
            builder.link(Target.of(link.getDestination()));
        } else {
            builder.enter(mark(node));
        }
    }

    private void leave(Node node) {
        if (node instanceof Link) {
            builder.link(null);
        } else {
            builder.leave(mark(node));
        }
    }

    private static Mark mark(Node node) {
        if (node instanceof Emphasis) {
            return Mark.EMPHASIS;
        }
        if (node instanceof StrongEmphasis) {
            return Mark.STRONG;
        }
        return node instanceof Strikethrough ? Mark.STRIKE : null;
    }

    /** The words below a node without their marks. */
    private static String words(Node top) {
        StringBuilder words = new StringBuilder();
        Node node = top.getFirstChild();
        while (node != null) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                words.append(' ');
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node.getNext() == null && node.getParent() != top) {
                node = node.getParent();
            }
            node = node.getNext();
        }
        return words.toString();
    }

    /** Obeys a tag, or shows it when it is none of HTML's, such as {@code List<String>}. */
    private void tag(HtmlInline html) {
        String literal = html.getLiteral();
        boolean closing = literal.startsWith("</");
        int start = closing ? 2 : 1;
        int end = start;
        while (end < literal.length() && Character.isLetterOrDigit(literal.charAt(end))) {
            end++;
        }
        String name = literal.substring(start, end).toLowerCase(Locale.ROOT);
        Mark mark = HtmlTags.mark(name);
        if (mark != null) {
            if (closing) {
                builder.leave(mark);
            } else {
                builder.enter(mark);
            }
        } else if (HtmlTags.script(name) != Script.NONE) {
            builder.script(closing || !isAroundWords(html) ? Script.NONE : HtmlTags.script(name));
        } else if (name.equals("a")) {
            builder.link(closing ? null : Target.of(attribute(literal, "href")));
        } else if (name.equals("img")) {
            builder.image(attribute(literal, "alt"), attribute(literal, "src"));
        } else if (name.equals("br")) {
            builder.breakLine();
        } else if (!HtmlTags.isMute(name) && !literal.startsWith("<!--")) {
            builder.text(literal);
        }
    }

    /** Whether nothing but words stand between a tag and the next one. */
    private static boolean isAroundWords(HtmlInline tag) {
        return tag.getNext() instanceof Text words && words.getNext() instanceof HtmlInline;
    }

    private static String attribute(String tag, String name) {
        Element element = Jsoup.parseBodyFragment(tag).body().firstElementChild();
        return element == null ? "" : element.attr(name);
    }
}
