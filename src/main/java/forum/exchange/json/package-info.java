/** The exchange format of the project in its two dresses: one JSON document, or one record a line. */
package forum.exchange.json;
