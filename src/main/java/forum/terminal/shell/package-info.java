/** The line that a person edits in a session: keys, history, colours and suggestions, by way of JLine. */
package forum.terminal.shell;
