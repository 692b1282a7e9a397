/**
 * What is allowed and what things come to: pure functions on the model. Knows nothing of SQL, JSON or terminals, reads
 * no clock and imports only {@code forum.model}.
 */
package forum.rules;
