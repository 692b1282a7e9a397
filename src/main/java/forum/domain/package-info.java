/**
 * What can be done to a forum: the front door {@link forum.domain.Forum} and small classes behind it. They check the
 * rules, write through the store and keep every derived figure true, all in one transaction with one entry in the
 * operation log. Knows nothing of JSON or terminals, and reads no clock or stream of its own.
 */
package forum.domain;
