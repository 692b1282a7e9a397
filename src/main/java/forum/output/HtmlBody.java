package forum.output;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Renders HTML as plain lines: paragraphs, headings, lists, quotations, code and links. */
final class HtmlBody {

    /** Elements inside elements deeper than this are shown as their text alone. */
    private static final int DEEPEST = 100;

    private final BodyLines lines;
    private final StringBuilder paragraph = new StringBuilder();

    private HtmlBody(BodyLines lines) {
        this.lines = lines;
    }

    static List<String> render(String body, int width, Style style) {
        BodyLines lines = new BodyLines(width, style);
        renderInto(lines, body);
        return lines.finished();
    }

    static void renderInto(BodyLines lines, String html) {
        HtmlBody body = new HtmlBody(lines);
        body.children(Jsoup.parseBodyFragment(html).body(), 0);
        body.endParagraph();
    }

    private void children(Element parent, int depth) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                text(words.getWholeText());
            } else if (child instanceof Element element) {
                if (depth >= DEEPEST) {
                    text(element.text());
                } else {
                    element(element, depth + 1);
                }
            }
        }
    }

    private void element(Element element, int depth) {
        switch (element.normalName()) {
            case "script", "style", "head", "title", "template", "noscript", "iframe", "object" -> {}
            case "br" -> paragraph.append('\n');
            case "hr" -> {
                endParagraph();
                lines.rule();
                lines.gap();
            }
            case "pre" -> {
                endParagraph();
                lines.verbatim(element.wholeText());
                lines.gap();
            }
            case "code", "kbd", "tt" -> {
                text("`" + element.text() + "`");
            }
            case "img" -> text("[image: " + element.attr("alt") + "] (" + element.attr("src") + ")");
            case "a" -> link(element, depth);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                endParagraph();
                lines.heading(element.text());
                lines.gap();
            }
            case "blockquote" -> {
                endParagraph();
                lines.enter("> ");
                children(element, depth);
                endParagraph();
                lines.leave();
                lines.gap();
            }
            case "ul", "ol" -> list(element, depth);
            case "td", "th" -> {
                children(element, depth);
                text("  ");
            }
            default -> inlineOrBlock(element, depth);
        }
    }

    private void inlineOrBlock(Element element, int depth) {
        if (element.isBlock()) {
            endParagraph();
            children(element, depth);
            endParagraph();
            if (!element.normalName().equals("tr")) {
                lines.gap();
            }
        } else {
            children(element, depth);
        }
    }

    private void list(Element list, int depth) {
        endParagraph();
        int number = 1;
        for (Element item : list.children()) {
            lines.enterItem(list.normalName().equals("ol") ? number + ". " : "• ");
            children(item, depth);
            endParagraph();
            lines.leave();
            number++;
        }
        lines.gap();
    }

    private void link(Element link, int depth) {
        int start = paragraph.length();
        children(link, depth);
        String target = link.attr("href");
        boolean shown = paragraph.length() >= start
                && paragraph
                        .substring(Math.min(start, paragraph.length()))
                        .strip()
                        .equals(target);
        if (!target.isEmpty() && !shown) {
            text(" (" + target + ")");
        }
    }

    private void text(String words) {
        paragraph.append(words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    private void endParagraph() {
        if (!paragraph.toString().isBlank()) {
            lines.paragraph(paragraph.toString().strip());
        }
        paragraph.setLength(0);
    }
}
