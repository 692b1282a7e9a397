package forum.cli;

/** A group of options that can contradict each other; checked before the command begins. */
public interface Checked {

    /**
     * Looks for contradictions.
     *
     * @throws forum.model.ForumException usage, when there is one
     */
    void check();
}
