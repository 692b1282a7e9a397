/** The interactive session: how its lines are read, coloured, completed and run. */
package forum.cli.shell;
