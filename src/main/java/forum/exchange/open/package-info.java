/** Finds out what a file to import is written in, and opens it: the one place on the way in that knows all formats. */
package forum.exchange.open;
