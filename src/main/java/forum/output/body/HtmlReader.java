package forum.output.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML. Of what is no text, such as scripts, styles and forms, nothing is kept. */
final class HtmlReader {

    /** Elements inside elements deeper than this are read as their text alone. */
    private static final int DEEPEST = 100;

    private final InlineBuilder text = new InlineBuilder();
    private List<Block> blocks = new ArrayList<>();

    private HtmlReader() {}

    static List<Block> read(String html) {
        return read(Jsoup.parseBodyFragment(html).body(), 0);
    }

    private static List<Block> read(Element element, int depth) {
        HtmlReader reader = new HtmlReader();
        reader.children(element, depth);
        reader.endParagraph();
        return reader.blocks;
    }

    /** What an element holds as running text. */
    static List<Inline> inlines(Element element, int depth) {
        return Inlines.of(read(element, depth));
    }

    private void children(Element parent, int depth) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                text.text(words.getWholeText());
            } else if (child instanceof Element element) {
                if (depth >= DEEPEST) {
                    text.text(element.text());
                } else {
                    element(element, depth + 1);
                }
            }
        }
    }

    private void element(Element element, int depth) {
        String name = element.normalName();
        switch (name) {
            case "script", "style", "head", "title", "template", "noscript", "object", "svg", "select" -> {}
            case "br" -> text.breakLine();
            case "hr" -> add(new Block.Rule());
            case "pre" -> add(HtmlCode.of(element));
            case "img" -> text.image(element.attr("alt"), element.attr("src"));
            case "iframe", "embed", "video", "audio" -> media(element);
            case "a" -> link(element, depth);
            case "sup", "sub" -> script(element, depth);
            case "q" -> quotation(element, depth);
            case "input" -> box(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0', element, depth);
            case "dt" -> term(element, depth);
            case "dd" -> add(new Block.Details(List.of(), inside(element, depth)));
            case "blockquote" ->
                add(new Block.Quote(inside(element, depth), element.className().contains("spoiler")));
            case "ul", "ol", "menu" -> list(element, depth);
            case "table" -> table(element, depth);
            case "details" -> details(element, depth);
            default -> other(element, depth);
        }
    }

    private void other(Element element, int depth) {
        if (element.isBlock()) {
            endParagraph();
            children(element, depth);
            endParagraph();
        } else {
            Mark mark = HtmlTags.mark(element.normalName());
            text.enter(mark);
            children(element, depth);
            text.leave(mark);
        }
    }

    private void heading(int level, Element element, int depth) {
        endParagraph();
        List<Inline> words = inlines(element, depth);
        if (!words.isEmpty()) {
            blocks.add(new Block.Heading(level, words));
        }
    }

    private void term(Element element, int depth) {
        endParagraph();
        text.enter(Mark.STRONG);
        children(element, depth);
        endParagraph();
        text.leave(Mark.STRONG);
    }

    private void script(Element element, int depth) {
        // An exponent is words alone; around links and the like it is fine print.
        boolean exponent = element.childrenSize() == 0;
        Script before = text.script(exponent ? HtmlTags.script(element.normalName()) : Script.NONE);
        children(element, depth);
        text.script(before);
    }

    private void quotation(Element element, int depth) {
        text.text("“");
        children(element, depth);
        text.text("”");
    }

    /** A box to tick; all other parts of forms are left out. */
    private void box(Element element) {
        if (element.attr("type").equals("checkbox")) {
            text.text(element.hasAttr("checked") ? "[x] " : "[ ] ");
        }
    }

    private void link(Element element, int depth) {
        String outer = text.link(Target.of(element.attr("href")));
        children(element, depth);
        text.link(outer);
    }

    /** Something to see or hear elsewhere. */
    private void media(Element element) {
        String source = element.attr("src");
        Element inner = element.selectFirst("source[src]");
        String target = Target.of(source.isEmpty() && inner != null ? inner.attr("src") : source);
        if (target != null) {
            String outer = text.link(target);
            text.text("[" + (element.normalName().equals("iframe") ? "page" : element.normalName()) + "]");
            text.link(outer);
        }
    }

    private void table(Element element, int depth) {
        endParagraph();
        for (Element caption : element.children()) {
            if (caption.normalName().equals("caption")) {
                children(caption, depth);
                endParagraph();
            }
        }
        List<Element> rows = HtmlTable.rows(element);
        if (HtmlTable.isLayout(rows)) {
            rows.forEach(row -> {
                for (Element cell : row.children()) {
                    children(cell, depth);
                    endParagraph();
                }
            });
        } else {
            blocks.add(HtmlTable.of(rows, cell -> inlines(cell, depth)));
        }
    }

    private void list(Element element, int depth) {
        endParagraph();
        text.text(element.ownText());
        add(HtmlList.of(element, item -> item.normalName().equals("li") ? inside(item, depth) : itself(item, depth)));
    }

    /** A list right inside a list. */
    private List<Block> itself(Element element, int depth) {
        List<Block> outer = blocks;
        blocks = new ArrayList<>();
        if (depth < DEEPEST) {
            element(element, depth + 1);
        } else {
            text.text(element.text());
        }
        endParagraph();
        List<Block> inner = blocks;
        blocks = outer;
        return inner;
    }

    private void details(Element element, int depth) {
        Element summary = element.children().stream()
                .filter(child -> child.normalName().equals("summary"))
                .findFirst()
                .orElse(null);
        List<Inline> heading =
                summary == null ? List.of(new Inline.Text("Details", Set.of(), null)) : inlines(summary, depth);
        if (summary != null) {
            summary.remove();
        }
        add(new Block.Details(heading, inside(element, depth)));
    }

    /** The blocks in an element; marks and links that began outside hold inside too. */
    private List<Block> inside(Element element, int depth) {
        endParagraph();
        List<Block> outer = blocks;
        blocks = new ArrayList<>();
        children(element, depth);
        endParagraph();
        List<Block> inner = blocks;
        blocks = outer;
        return inner;
    }

    private void add(Block block) {
        endParagraph();
        blocks.add(block);
    }

    private void endParagraph() {
        List<Inline> words = text.take();
        if (!words.isEmpty()) {
            blocks.add(new Block.Paragraph(words));
        }
    }
}
