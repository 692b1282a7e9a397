/** From what is typed to what is meant: a class for each type of value that an option or an argument takes. */
package forum.cli.converter;
