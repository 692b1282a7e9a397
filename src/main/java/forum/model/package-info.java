/**
 * What a forum is made of: records, enums and sealed types. Knows nothing of SQL, JSON or terminals and imports
 * no other package of the project.
 */
package forum.model;
