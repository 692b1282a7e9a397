/** Brings records into a forum: one merge for every format, the rule of each kind of thing in a class of its own. */
package forum.exchange.merge;
