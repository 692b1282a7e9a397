package forum.output;

/**
 * The outside of a table.
 *
 * @param width columns of the terminal
 * @param header whether the headings come first
 * @param complete whether every column was asked for, so that none may be left out where there is little room
 */
record TableShape(int width, boolean header, boolean complete) {}
