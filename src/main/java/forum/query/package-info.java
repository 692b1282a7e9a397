/**
 * What is asked of the forum: an immutable filter, order and page. The search language parses into it, and so do the
 * options of a command. Imports {@code model} and {@code rules} only; knows nothing of SQL, JSON or terminals.
 */
package forum.query;
