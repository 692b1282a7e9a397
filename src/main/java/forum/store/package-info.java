/**
 * The SQLite file itself: opened, migrated, locked and copied, its statements and rows, its transactions, and how it is
 * filled at once by a bulk load. Every room in here works on it, and it knows of none of them; a class of a table family
 * has its SQL in text blocks beside the method that runs it. The only package with SQL; knows nothing of JSON or
 * terminals.
 */
package forum.store;
