package forum.terminal.browse;

import forum.model.ForumException;
import forum.terminal.Assignment;
import forum.terminal.Draft;
import forum.terminal.Editor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Lets the person write in the editor and sends what was written. A text that is not taken is kept: its file is named,
 * and whoever writes the same thing again goes on with it.
 */
final class Composer {

    private final Editor editor;
    private final Worker worker;
    private final Consumer<Event> events;
    private final Map<Writing, Draft> unsent = new ConcurrentHashMap<>();
    private final List<String> hints = new ArrayList<>();

    Composer(Editor editor, Worker worker, Consumer<Event> events) {
        this.editor = editor;
        this.worker = worker;
        this.events = events;
    }

    /** Finds out what the editor opens with. */
    void prepare(Writing writing) {
        worker.write(forum -> new Event.Prepared(writing, forum.assignment(writing)), Event.Unprepared::new, events);
    }

    /** Opens the editor; the terminal must be free for it. */
    void write(Writing writing, Assignment assignment) {
        try {
            Draft draft = editor.write(assignment);
            unsent.put(writing, draft);
            send(writing, draft);
        } catch (ForumException e) {
            hints.addAll(e.hints());
            String kept = e.hints().isEmpty() ? "" : "; " + String.join("; ", e.hints());
            events.accept(new Event.Refused(e.getMessage() + kept));
        }
    }

    private void send(Writing writing, Draft draft) {
        worker.write(
                forum -> {
                    Outcome outcome = forum.perform(new Deed.Write(writing, draft.text()));
                    unsent.remove(writing, draft);
                    Editor.delete(draft.file());
                    return new Event.Performed(outcome, false);
                },
                why -> new Event.Refused(why + "; your text is kept in " + draft.file()),
                events);
    }

    /** Where the texts are that were written and not taken, a sentence each. */
    List<String> reminders() {
        List<String> reminders = new ArrayList<>(hints);
        for (Draft draft : unsent.values()) {
            reminders.add("your text is kept in " + draft.file() + "; give it again with -F FILE");
        }
        return reminders;
    }
}
