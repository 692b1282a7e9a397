/** Threads as Markdown, to read and to publish; out only. */
package forum.exchange.markdown;
