/**
 * The person's side of the machine: the size of the screen, the pager, the editor. Knows nothing of SQL or picocli, and
 * reads the environment only from what it is given.
 */
package forum.terminal;
