package forum.terminal.browse;

/** What a person can write in the editor. */
public enum Act {
    ANSWER,
    COMMENT,
    EDIT
}
