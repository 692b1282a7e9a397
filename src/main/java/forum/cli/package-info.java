/**
 * What a person types: the catalogue of commands, what they share in a session, how errors become sentences and exit
 * codes. Picocli lives here and nowhere else; one class a command is in {@code command}, shared groups of options are in
 * {@code option} and what reads their values in {@code converter}; completion, the session and the mail of replies have
 * rooms of their own.
 */
package forum.cli;
