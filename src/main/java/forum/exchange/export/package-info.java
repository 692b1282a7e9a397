/** Reads a forum as records, and as pages for people who have no forum. */
package forum.exchange.export;
