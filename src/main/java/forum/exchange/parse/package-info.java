/** Checks records and gives what they say its types, on threads of their own while others are read and written. */
package forum.exchange.parse;
