package forum.terminal.browse;

import forum.output.text.DisplayWidth;
import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** The last row: what is being typed, else what there is to say, else the keys that matter most; and the place. */
record StatusLine(Scene scene, Look look, int width) {

    /** A notice that is too long for one row takes so many at most. */
    private static final int MOST_ROWS = 4;

    /** The line; above it the beginning of a notice that is too long for one. */
    List<AttributedString> lines() {
        boolean isTyping = scene.prompt().isPresent();
        List<AttributedString> lines = new ArrayList<>();
        if (isTyping ? isError() && !hasRoomForError() : DisplayWidth.of(notice()) > width - width / 3) {
            List<String> parts = Wrap.words(notice(), width);
            int most = Math.min(MOST_ROWS, scene.size().rows() - (isTyping ? 3 : 2));
            for (String part : parts.subList(0, Math.min(parts.size(), most))) {
                lines.add(Cells.line(painted(part), width, look.unicode()));
            }
        }
        if (isTyping || lines.isEmpty()) {
            lines.add(line());
        }
        return lines;
    }

    private boolean isError() {
        return scene.notice().isError();
    }

    /** Whether what is wrong with a filter stands behind it, else above. */
    private boolean hasRoomForError() {
        int filter = DisplayWidth.of(SafeText.line(shown(scene.prompt().orElseThrow())));
        return filter + 2 + DisplayWidth.of(notice()) <= width - right();
    }

    private int right() {
        return Math.min(DisplayWidth.of(" " + place()), width / 3);
    }

    private String notice() {
        return SafeText.line(scene.notice().text());
    }

    private String painted(String part) {
        return isError() ? look.style().apply(Meaning.ERROR, part) : part;
    }

    private AttributedString line() {
        String place = " " + place();
        int right = right();
        return new AttributedStringBuilder()
                .append(Cells.line(left(), width - right, look.unicode()))
                .append(Cells.line(place, right, look.unicode()))
                .toAttributedString();
    }

    /** The column of the cursor, negative when nothing is being typed. */
    int cursor() {
        return scene.prompt()
                .map(prompt -> Math.min(width - 1, Cells.width(SafeText.line(typed(prompt)), look.unicode())))
                .orElse(-1);
    }

    private String left() {
        if (scene.prompt().isPresent() && isError() && hasRoomForError()) {
            String typed = SafeText.line(shown(scene.prompt().get()));
            return typed + "  " + painted(notice());
        }
        if (scene.prompt().isPresent()) {
            return SafeText.line(shown(scene.prompt().get()));
        }
        if (!scene.notice().isEmpty()) {
            return painted(notice());
        }
        return look.style().apply(Meaning.TIME, keys());
    }

    private String keys() {
        if (scene.help().isPresent()) {
            boolean more = scene.size().rows() - 2 < Help.lines(width).size();
            return more ? "j k scroll, q back" : "any key goes back";
        }
        List<String> keys = new ArrayList<>(
                scene.focus() == Focus.LIST
                        ? List.of("? help", "/ search", "s order", "Enter read", "q quit")
                        : List.of("? help", "+ - vote", "a answer", "c comment", "q back"));
        // Where it is narrow the way to all keys and the way out stay.
        while (keys.size() > 1 && String.join("  ", keys).length() > width - right()) {
            keys.remove(Math.max(1, keys.size() - 2));
        }
        return String.join("  ", keys);
    }

    /** The line that is typed; where it is too long, its part around the cursor. */
    private String shown(Prompt prompt) {
        return "/" + prompt.text().substring(start(prompt));
    }

    /** What stands before the cursor. */
    private String typed(Prompt prompt) {
        return "/" + prompt.text().substring(start(prompt), prompt.cursor());
    }

    private int start(Prompt prompt) {
        int room = width - width / 3;
        int start = 0;
        while (start < prompt.cursor()
                && DisplayWidth.of(SafeText.line(prompt.text().substring(start, prompt.cursor()))) > room - 3) {
            start = prompt.text().offsetByCodePoints(start, 1);
        }
        return start;
    }

    private String place() {
        if (scene.help().isPresent()) {
            return "";
        }
        if (scene.requests().list() > 0 && scene.prompt().isPresent()) {
            return "…";
        }
        if (scene.focus() == Focus.THREAD) {
            return scene.page()
                    .map(page -> page.progress(scene.threadHeight()) + "%")
                    .orElse("");
        }
        Listing listing = scene.listing();
        String more = listing.slice().more() ? "+" : "";
        return listing.rows().isEmpty()
                ? ""
                : listing.cursor() + 1 + "/" + listing.rows().size() + more;
    }
}
