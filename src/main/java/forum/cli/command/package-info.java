/** One class a command, each telling the same story: options, check, one call of the domain, output. */
package forum.cli.command;
