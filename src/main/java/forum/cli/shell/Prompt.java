package forum.cli.shell;

import forum.model.PostId;
import forum.output.text.DisplayWidth;
import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Style;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands before a line: who types, which store, and the question in use. It takes at most two fifths of the width:
 * first the person is left out, then the store.
 *
 * @param user who types
 * @param store the file of the forum
 * @param question the question in use
 */
record Prompt(String user, Path store, Optional<PostId> question) {

    /** The prompt for a terminal of this width. */
    String text(int width, Style style) {
        String place = question.map(PostId::toString).orElse("");
        String forum = SafeText.line(storeName());
        String person = SafeText.line(user);
        int most = width * 2 / 5;
        boolean hasForum = length(forum, place) <= most;
        boolean hasPerson = hasForum && length(person + "@" + forum, place) <= most;
        String name = hasPerson
                ? style.apply(Meaning.AUTHOR, person) + "@" + style.apply(Meaning.HEADING, forum)
                : hasForum ? style.apply(Meaning.HEADING, forum) : "";
        String gap = name.isEmpty() || place.isEmpty() ? "" : " ";
        return name + gap + style.apply(Meaning.ID, place) + "> ";
    }

    private static int length(String name, String place) {
        return DisplayWidth.of(name + (place.isEmpty() ? "" : " " + place) + "> ");
    }

    private String storeName() {
        Path file = store.getFileName();
        String name = file == null ? "" : file.toString();
        return name.endsWith(".db") && name.length() > 3 ? name.substring(0, name.length() - 3) : name;
    }
}
