package forum.exchange.schemaorg;

import forum.exchange.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The things that the microdata of a page is about. What people wrote cannot add to them. */
final class Microdata {

    private final String source;
    private final List<Thing> roots = new ArrayList<>();
    private final Map<Thing, Element> elements = new IdentityHashMap<>();

    private Microdata(String source) {
        this.source = source;
    }

    /** Reads the microdata of a page; only with positions tracked do things know where they stand. */
    static Microdata of(Document page, String source) {
        Microdata microdata = new Microdata(source);
        NodeTraversor.traverse(microdata.new Reading(), page);
        return microdata;
    }

    /** The things that are no property of another. */
    List<Thing> roots() {
        return roots;
    }

    /** The elements of all things. */
    Map<Thing, Element> elements() {
        return elements;
    }

    private final class Reading implements NodeVisitor {

        private final Deque<Thing> open = new ArrayDeque<>();
        private Element text;

        @Override
        public void head(Node node, int depth) {
            if (text != null || !(node instanceof Element element)) {
                return;
            }
            List<String> properties = words(element.attr("itemprop"));
            if (element.hasAttr("itemscope")) {
                Thing thing = thing(element);
                elements.put(thing, element);
                attach(thing, properties);
                open.push(thing);
            } else if (!open.isEmpty()) {
                for (String property : properties) {
                    add(open.peek(), property, element);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == text) {
                text = null;
            } else if (text == null && node instanceof Element element && element.hasAttr("itemscope")) {
                open.pop();
            }
        }

        private void attach(Thing thing, List<String> properties) {
            if (!open.isEmpty() && !properties.isEmpty()) {
                properties.forEach(property -> open.peek().add(property, thing));
            } else if (!open.isEmpty() && thing.is("Comment")) {
                open.peek().add("comment", thing); // Question2Answer says only what it is
            } else {
                roots.add(thing);
            }
        }

        private void add(Thing thing, String property, Element element) {
            if (property.equals("text") || property.equals("articleBody")) {
                text = element;
                thing.add(property, html(element));
                thing.add("encodingFormat", "text/html");
            } else {
                thing.add(property, value(element));
            }
        }
    }

    private Thing thing(Element element) {
        int line = element.sourceRange().start().lineNumber();
        int column = element.sourceRange().start().columnNumber();
        Thing thing = new Thing(new Place(source, Math.max(1, line), Math.max(1, column)), id -> null);
        words(element.attr("itemtype")).forEach(thing::addType);
        if (element.hasAttr("itemid")) {
            thing.setId(element.attr("itemid"));
        }
        return thing;
    }

    /** What is written there, with links that lead somewhere from anywhere. */
    private static String html(Element element) {
        for (String attribute : List.of("href", "src")) {
            for (Element link : element.select("[" + attribute + "]")) {
                String target = link.absUrl(attribute);
                link.attr(attribute, target.isEmpty() ? link.attr(attribute) : target);
            }
        }
        return element.html().strip();
    }

    private static String value(Element element) {
        return switch (element.normalName()) {
            case "a", "area", "link" -> target(element, "href");
            case "img", "audio", "embed", "iframe", "source", "track", "video" -> target(element, "src");
            case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
            case "data", "meter" -> element.attr("value");
            default -> element.hasAttr("content") ? element.attr("content") : element.text();
        };
    }

    private static String target(Element element, String attribute) {
        String target = element.absUrl(attribute);
        return target.isEmpty() ? element.attr(attribute) : target;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
