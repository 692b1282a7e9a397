package forum.exchange.schemaorg;

import forum.exchange.EntrySink;
import forum.exchange.Input;
import forum.exchange.InputSource;
import forum.exchange.Place;
import forum.model.ForumException;
import java.io.IOException;
import java.io.InputStream;

/** Questions in the vocabulary of schema.org, as JSON-LD or in a saved page. */
public record SchemaOrgSource(Input input) implements InputSource {

    private static final int MAX_PAGE = 32 * 1024 * 1024;

    @Override
    public void readInput(EntrySink sink) throws IOException {
        Questions questions = new Questions(sink);
        InputStream in = input.content();
        if (isPage(in)) {
            byte[] page = in.readNBytes(MAX_PAGE + 1);
            if (page.length > MAX_PAGE) {
                throw ForumException.badInput(name() + ": the page is larger than 32 MB");
            }
            new SavedPage(name(), sink, questions).read(page);
        } else {
            new JsonLd(new Place(name(), 1, 1), sink, questions).read(in);
        }
        if (questions.count() == 0) {
            sink.reject(new Place(name(), 1, 1), "the file holds no question in the vocabulary of schema.org");
        }
    }

    /** Whether it begins with a tag, after a mark of its encoding and blanks. */
    private static boolean isPage(InputStream in) throws IOException {
        in.mark(1024);
        int first = in.read();
        for (int i = 1; i < 1024 && (first <= ' ' && first >= 0 || first >= 0x80); i++) {
            first = in.read();
        }
        in.reset();
        return first == '<';
    }
}
