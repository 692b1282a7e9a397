/**
 * What threads are to people who have no forum, whatever the format: bodies that are harmless, and votes that are only
 * counted.
 */
package forum.exchange.publish;
