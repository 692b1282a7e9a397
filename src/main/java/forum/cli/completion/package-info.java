/**
 * Completion of what is being typed in a shell: the table of what can stand where, and the hidden command that the
 * scripts for bash, zsh and fish ask for what only the store knows.
 */
package forum.cli.completion;
