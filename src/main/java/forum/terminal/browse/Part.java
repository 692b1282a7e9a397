package forum.terminal.browse;

/** Which part of a list is fetched. */
enum Part {
    /** The beginning of another list. */
    BEGINNING,
    /** What is there already, as it is now. */
    AGAIN,
    /** What comes after it. */
    FURTHER
}
