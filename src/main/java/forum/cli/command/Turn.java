package forum.cli.command;

import forum.domain.Transaction;
import java.util.function.Supplier;

/** What a step of a write came to, and whether it changed anything. */
record Turn<T>(boolean changed, T after) {

    /** Takes the step. */
    static <T> Turn<T> take(Transaction forum, Supplier<T> step) {
        int before = forum.noted();
        T after = step.get();
        return new Turn<>(forum.noted() > before, after);
    }

    /** What to say of it. */
    String say(String done, String unchanged) {
        return changed ? done : unchanged;
    }
}
