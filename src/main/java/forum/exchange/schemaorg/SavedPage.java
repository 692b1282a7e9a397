package forum.exchange.schemaorg;

import forum.exchange.EntrySink;
import forum.exchange.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** A page as a browser saves it, whose questions are in its microdata or in scripts of JSON-LD. */
final class SavedPage {

    private static final int MAX_DEPTH = 512;

    private final String source;
    private final EntrySink sink;
    private final Questions questions;

    SavedPage(String source, EntrySink sink, Questions questions) {
        this.source = source;
        this.sink = sink;
        this.questions = questions;
    }

    /** Reads a page. */
    void read(byte[] bytes) throws IOException {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
        page.setBaseUri(url(page));
        page.outputSettings().prettyPrint(false);
        if (QuestionAndAnswerMarkup.isIn(page)) {
            readMicrodata(page);
        }
        if (questions.count() == 0) {
            readScripts(page);
        }
        if (questions.count() == 0 && !QuestionAndAnswerMarkup.isIn(page)) {
            readMicrodata(page);
        }
    }

    /** The address that the page itself says it has; empty when it says none. */
    private static String url(Document page) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        Element meta = page.selectFirst("meta[property=og:url][content]");
        String url = link != null ? link.attr("href") : meta != null ? meta.attr("content") : "";
        return url.startsWith("http://") || url.startsWith("https://") ? url : "";
    }

    private void readScripts(Document page) throws IOException {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Range.Position start = script.sourceRange().end();
            Place place = new Place(source, Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
            new JsonLd(place, sink, questions)
                    .read(new ByteArrayInputStream(script.data().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void readMicrodata(Document page) {
        Microdata microdata = Microdata.of(page, source);
        boolean known = QuestionAndAnswerMarkup.isIn(page);
        for (Thing root : microdata.roots()) {
            for (Thing question :
                    root.is("QAPage") && root.has("mainEntity") ? root.things("mainEntity") : List.of(root)) {
                if (known && Questions.isAbout(question)) {
                    new QuestionAndAnswerMarkup(page, microdata.elements()).complete(question);
                }
            }
            if (Questions.isAbout(root)) {
                questions.take(root);
            }
        }
    }
}
