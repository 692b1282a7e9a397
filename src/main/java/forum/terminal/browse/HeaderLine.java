package forum.terminal.browse;

import forum.output.text.SafeText;
import forum.query.Sort;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The first row: the forum, what the list holds, and who reads. */
record HeaderLine(Scene scene, Look look) {

    AttributedString line(int width) {
        String reader = " " + isolated(look.reader()) + " ";
        int right = Cells.width(reader, look.unicode());
        if (right > width / 3) {
            return Cells.line(" " + left(), width, look.unicode(), AttributedStyle.INVERSE);
        }
        return new AttributedStringBuilder()
                .append(Cells.line(" " + left(), width - right, look.unicode(), AttributedStyle.INVERSE))
                .append(Cells.line(reader, right, look.unicode(), AttributedStyle.INVERSE))
                .toAttributedString();
    }

    private String left() {
        if (scene.help().isPresent()) {
            return "keys";
        }
        String list =
                isolated(look.forum()) + ": " + words(scene.listing().slice().sort());
        String filter = scene.listing().filter();
        return filter.isEmpty() ? list : list + ", " + isolated(filter);
    }

    private String isolated(String text) {
        return look.style().isolate(SafeText.line(text));
    }

    private static String words(Sort sort) {
        return switch (sort) {
            case RECENT -> "newest first";
            case HOT -> "hottest first";
            case VOTES -> "most votes first";
            case ANSWERS -> "most answers first";
            case VIEWS -> "most views first";
            case ACTIVITY -> "last active first";
            case FLAGS -> "most flags first";
            case RELEVANCE -> "best match first";
        };
    }
}
