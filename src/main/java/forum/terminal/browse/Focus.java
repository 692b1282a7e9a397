package forum.terminal.browse;

/** Which of the two the keys are for. */
enum Focus {
    LIST,
    THREAD
}
