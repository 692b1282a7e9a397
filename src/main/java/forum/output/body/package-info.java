/**
 * The body of a post for reading in a terminal. Markdown and HTML are read into one tree of {@link
 * forum.output.body.Block}s and {@link forum.output.body.Inline}s, and one layout turns that into lines; {@link
 * forum.output.body.Document} is the door. Loaded only by what shows bodies, since the parsers are large.
 */
package forum.output.body;
