package forum.output.body;

import forum.model.Format;
import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of a post, read once and laid out for any width. Whatever the body holds, the lines are sanitised, nesting
 * costs no stack, and nothing is thrown.
 */
public final class Document {

    private static final int NARROWEST = 10;

    private final List<Block> blocks;

    private Document(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Reads a body. */
    public static Document of(String body, Format format) {
        return new Document(read(body, format));
    }

    private static List<Block> read(String body, Format format) {
        try {
            return switch (format) {
                case MARKDOWN -> MarkdownReader.read(body);
                case HTML -> HtmlReader.read(body);
                case TEXT -> List.of(new Block.Plain(body));
            };
        } catch (RuntimeException | StackOverflowError e) {
            // A parser of others met what its makers did not foresee; the reader still gets the text.
            return List.of(new Block.Plain(body));
        }
    }

    /**
     * The lines of the document. Each is whole in itself: no colour goes on into the next.
     *
     * @param width columns, at least 10; only addresses below the text are wider, since they are not broken
     */
    public List<String> lines(int width, Style style) {
        return lines(width, style, CensoredWords.NONE);
    }

    /**
     * The lines of the document without certain words.
     *
     * @param width columns, at least 10
     */
    public List<String> lines(int width, Style style, CensoredWords words) {
        Look look = new Look(style, words, new Footnotes());
        List<String> lines =
                new ArrayList<>(new Layout(look).blocks(blocks, Room.of(Math.max(NARROWEST, width)), false));
        List<String> notes = look.footnotes().lines(look);
        if (!notes.isEmpty() && !lines.isEmpty()) {
            lines.add("");
        }
        lines.addAll(notes);
        return lines;
    }
}
