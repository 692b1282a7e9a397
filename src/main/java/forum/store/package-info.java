/**
 * The SQLite file: opening, migrations, transactions, and one class per table family with its SQL in text blocks
 * beside the method that runs it. The only package with SQL; knows nothing of JSON or terminals.
 */
package forum.store;
