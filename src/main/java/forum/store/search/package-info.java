/** Finds and counts: the lists of posts, the search and its index, related questions, and what a word may become. */
package forum.store.search;
