/**
 * Posts and what belongs to them: their rows and revisions, votes and flags, categories and tags. A write here leaves
 * what follows from it to {@link forum.store.figures}.
 */
package forum.store.post;
