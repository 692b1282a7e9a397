package forum.output.body;

import java.util.ArrayList;
import java.util.List;

/** Quotations of Stack Exchange that give something away: in Markdown each of their lines begins with {@code >!}. */
final class Spoiler {

    private Spoiler() {}

    /** A quotation, which is a spoiler when its text begins with an exclamation mark that stands alone. */
    static Block.Quote quote(List<Block> blocks) {
        if (blocks.isEmpty()
                || !(blocks.get(0) instanceof Block.Paragraph first)
                || !(first.text().get(0) instanceof Inline.Text words)
                || !words.text().startsWith("! ")) {
            return new Block.Quote(blocks, false);
        }
        List<Block> cleaned = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            cleaned.add(block instanceof Block.Paragraph paragraph ? clean(paragraph) : block);
        }
        return new Block.Quote(cleaned, true);
    }

    private static Block.Paragraph clean(Block.Paragraph paragraph) {
        List<Inline> text = paragraph.text();
        if (text.get(0) instanceof Inline.Text words && words.text().startsWith("! ")) {
            text = Inlines.withoutStart(text, "! ".length());
        }
        List<Inline> cleaned = new ArrayList<>(text.size());
        for (Inline piece : text) {
            cleaned.add(
                    piece instanceof Inline.Text words && !words.marks().contains(Mark.CODE)
                            ? new Inline.Text(words.text().replace(" ! ", " "), words.marks(), words.target())
                            : piece);
        }
        return new Block.Paragraph(cleaned);
    }
}
