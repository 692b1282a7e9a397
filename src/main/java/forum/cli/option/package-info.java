/** Groups of options that several commands share, and the converters from what is typed to what is meant. */
package forum.cli.option;
