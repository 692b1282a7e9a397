package forum.cli;

import forum.model.ForumException;
import forum.terminal.Assignment;
import forum.terminal.Draft;
import forum.terminal.Drafts;
import forum.terminal.Editor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has texts written in the person's editor, and keeps each until it is safe in the forum. */
final class Writing {

    private final Environment environment;
    private final Session session;
    private final List<Draft> drafts = new ArrayList<>();

    Writing(Environment environment, Session session) {
        this.environment = environment;
        this.session = session;
    }

    /** Has a text written. */
    String edit(Assignment assignment) {
        Editor editor = editor();
        if (!editor.isPossible()) {
            throw ForumException.usage(
                    "no text given", "give it as an argument, with -F FILE, or as - for standard input");
        }
        Draft draft = editor.write(placed(assignment));
        drafts.add(draft);
        return draft.text();
    }

    /** The person's editor. */
    Editor editor() {
        return new Editor(environment.variables(), environment.terminals(), kept());
    }

    /** The same task, told from that of other people and other forums. */
    Assignment placed(Assignment assignment) {
        return assignment.within(place());
    }

    /** The text for the same purpose that could not be used. */
    Optional<Path> abandoned(String purpose) {
        return kept().abandoned(purpose + "-" + place());
    }

    /** What was written and is not known to be safe. */
    List<Draft> drafts() {
        return drafts;
    }

    /** All that was written is safe. */
    void finish() {
        drafts.forEach(draft -> Editor.delete(draft.file()));
    }

    private Drafts kept() {
        return new Drafts(environment.stateFile("drafts"));
    }

    /** Tells texts for one store and user from those for others. */
    private String place() {
        String place = session.store().toAbsolutePath().normalize() + "\n"
                + session.me().handle();
        return Integer.toHexString(place.hashCode());
    }
}
