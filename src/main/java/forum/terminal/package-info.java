/**
 * The person's side of the machine: the size of the screen, the pager, the editor, how far a piece of work is; in
 * {@code shell} the line of a session, in {@code browse} the full-screen browser. Knows nothing of SQL or picocli, and
 * reads the environment only from what it is given.
 */
package forum.terminal;
