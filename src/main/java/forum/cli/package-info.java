/**
 * What a person types: the catalogue of commands, what they share in a session, how errors become sentences and exit
 * codes. Picocli lives here and nowhere else; one class a command is in {@code command}, shared groups of options are in
 * {@code option}.
 */
package forum.cli;
