/** A question with everything below it, as a page to read. */
package forum.output.page;
