/**
 * Sharing: export, import and merge. Each format has a sub-package of its own that turns files into one stream of
 * {@link forum.exchange.Entry entries} and back. On the way in they are parsed and merged, and on the way out exported,
 * in one way for all formats. Knows nothing of terminals.
 */
package forum.exchange;
