/**
 * Sharing: export, import and merge. Each format has a room of its own that turns files into one stream of
 * {@link forum.exchange.Entry entries} and back; what all of them build on is here. On the way in a file is opened, and
 * its entries are parsed and merged; on the way out they are exported, in one way for all formats. Knows nothing of
 * terminals.
 */
package forum.exchange;
