package forum.store;

/**
 * What a bulk load into a new store leaves for its end; it changes no post once it is added.
 *
 * @param words takes what each new post is found by
 * @param uids takes the uids of new posts and revisions
 */
public record BulkLoad(BulkIndex words, BulkUids uids) {}
