package forum.exchange.publish;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * Markdown in which nothing acts that is no text: of the HTML between it the harmless tags stay, with their harmless
 * attributes, and all else is escaped, so that it reads as it was written. Code is text, and stays as it is.
 */
final class SafeMarkdown {

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** What is escaped may turn out to have hidden something else; nobody hides that deep by accident. */
    private static final int ROUNDS = 10;

    /** Where none of these stand, there is neither HTML nor a link. */
    private static final Pattern SUSPECT = Pattern.compile("<|]\\(|]:|]\\[");

    private static final Pattern TAG = Pattern.compile("<(?<end>/)?[A-Za-z][A-Za-z0-9-]*+"
            + "(?:\\s++[A-Za-z_:][\\w.:-]*+(?:\\s*+=\\s*+(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+\\s*+/?>");

    private static final Pattern ACTING = Pattern.compile("(?:javascript|vbscript|file|data):.*", Pattern.DOTALL);

    /** What stands in place of the text up to its end. */
    private record Piece(int end, String text) {}

    private final Safelist safelist;

    private SafeMarkdown(Safelist safelist) {
        this.safelist = safelist;
    }

    /** The text with no more of HTML than this list allows. */
    static String of(String markdown, Safelist safelist) {
        String text = markdown;
        SafeMarkdown safe = new SafeMarkdown(safelist);
        for (int round = 0; SUSPECT.matcher(text).find(); round++) {
            String cleaned = round < ROUNDS ? safe.round(text) : text.replace("<", "&lt;");
            if (cleaned.equals(text)) {
                return text;
            }
            text = cleaned;
        }
        return text;
    }

    private String round(String markdown) {
        TreeMap<Integer, Piece> pieces = new TreeMap<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                cleanAll(block);
            }

            @Override
            public void visit(HtmlInline inline) {
                cleanAll(inline);
            }

            @Override
            public void visit(Link link) {
                check(link, link.getDestination());
            }

            @Override
            public void visit(Image image) {
                check(image, image.getDestination());
            }

            private void cleanAll(Node html) {
                for (SourceSpan span : html.getSourceSpans()) {
                    int start = span.getInputIndex();
                    int end = start + span.getLength();
                    pieces.put(start, new Piece(end, clean(markdown.substring(start, end))));
                }
            }

            private void check(Node link, String destination) {
                String shown = destination.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
                if (ACTING.matcher(shown).matches()) {
                    int start = link.getSourceSpans().get(0).getInputIndex();
                    char first = markdown.charAt(start);
                    pieces.put(start, new Piece(start + 1, first == '<' ? "&lt;" : "\\" + first));
                }
                visitChildren(link);
            }
        });
        StringBuilder safe = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Piece> piece : pieces.entrySet()) {
            safe.append(markdown, at, piece.getKey()).append(piece.getValue().text());
            at = piece.getValue().end();
        }
        return safe.append(markdown, at, markdown.length()).toString();
    }

    private String clean(String html) {
        StringBuilder clean = new StringBuilder();
        Matcher tags = TAG.matcher(html);
        int at = 0;
        while (tags.find()) {
            clean.append(html.substring(at, tags.start()).replace("<", "&lt;")).append(tag(tags));
            at = tags.end();
        }
        return clean.append(html.substring(at).replace("<", "&lt;")).toString();
    }

    private String tag(Matcher tag) {
        Element element = Jsoup.parse(tag.group().replaceFirst("^</", "<"), "", org.jsoup.parser.Parser.xmlParser())
                .firstElementChild();
        String name = element.normalName();
        if (!safelist.isSafeTag(name)) {
            return "&lt;" + tag.group().substring(1);
        }
        if (tag.group("end") != null) {
            return "</" + name + ">";
        }
        StringBuilder safe = new StringBuilder("<" + name);
        for (Attribute attribute : element.attributes()) {
            if (safelist.isSafeAttribute(name, element, attribute)) {
                safe.append(' ').append(attribute.html());
            }
        }
        return safe.append('>').toString();
    }
}
