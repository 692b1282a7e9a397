/** Users: their accounts, what they have done and got, and what is news to them. */
package forum.store.user;
