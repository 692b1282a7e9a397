/** Reads whole threads, many at a time and with the names they were stored with, for an export. */
package forum.store.export;
