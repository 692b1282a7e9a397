/**
 * Sharing: export, import and merge. Each format has a sub-package of its own that turns files into one stream of
 * {@link forum.exchange.Entry entries} and back; there is one merge for all of them. Knows nothing of terminals.
 */
package forum.exchange;
