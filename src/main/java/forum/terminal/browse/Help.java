package forum.terminal.browse;

import forum.output.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** All keys, as the help shows them. */
final class Help {

    /**
     * A line of the help.
     *
     * @param keys as they are written on the keyboard, empty for a heading
     */
    record Line(String keys, String text) {}

    static final List<Line> LINES = List.of(
            new Line("", "Move"),
            new Line("j k  ↓ ↑", "next and previous line"),
            new Line("Space b  PgDn PgUp", "next and previous page, also ^F and ^B"),
            new Line("^D ^U", "half a page"),
            new Line("g G  Home End", "first and last (of what was fetched)"),
            new Line("Enter l →", "read the question; a related question opens too"),
            new Line("q h ←  Esc", "back to the list"),
            new Line("Tab", "from the list to the thread and back"),
            new Line("] [  J K", "next and previous post of the thread"),
            new Line("n p", "in a thread: next and previous question"),
            new Line("", "List"),
            new Line("/", "search as you type: words -not tag:x is:open score:>2"),
            new Line("Esc", "show everything again"),
            new Line("s S", "next and previous order"),
            new Line("1 2 3 4 5 6", "recent, hot, votes, answers, views, activity"),
            new Line("", "The selected post"),
            new Line("+ - 0", "vote up, vote down, take the vote back"),
            new Line("A", "accept the answer, or withdraw that"),
            new Line("f", "make the question a favorite, or no longer"),
            new Line("a", "answer the question in your editor"),
            new Line("c", "comment on the post"),
            new Line("e", "edit the post"),
            new Line("u", "undo what you did last, step by step"),
            new Line("", "Everything else"),
            new Line("?", "this help"),
            new Line("r", "reload"),
            new Line("m", "give the mouse to the terminal, to select text, and back"),
            new Line("^L", "paint the screen anew"),
            new Line("^Z", "stop; the shell's fg continues"),
            new Line("q Q ^C", "quit: from the list, from anywhere, at once"));

    /** Where the screen is as wide, keys and texts stand beside each other, else below. */
    private static final int BESIDE = 50;

    private static final int KEYS = 22;
    private static final int INDENT = 3;

    private Help() {}

    /** The columns before a text. */
    static int keys(int width) {
        return width < BESIDE ? INDENT : KEYS;
    }

    /** The lines where there are so many columns: what is too long goes on in lines whose keys are blank. */
    static List<Line> lines(int width) {
        List<Line> lines = new ArrayList<>();
        for (Line line : LINES) {
            boolean isHeading = line.keys().isEmpty();
            String keys = line.keys();
            if (!isHeading && width < BESIDE) {
                Wrap.words(keys, width - INDENT).forEach(part -> lines.add(new Line(part, "")));
                keys = " ";
            }
            for (String part : Wrap.words(line.text(), isHeading ? width : width - keys(width) - 1)) {
                lines.add(new Line(keys, part));
                keys = isHeading ? "" : " ";
            }
        }
        return lines;
    }
}
