/** Whole texts for a person to read: a question with everything below it, the mail about a reply. */
package forum.output.page;
