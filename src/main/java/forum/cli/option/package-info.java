/** Groups of options that several commands share. */
package forum.cli.option;
