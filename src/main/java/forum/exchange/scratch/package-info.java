/** What a source puts aside on disk while it reads, so that memory does not grow with it. */
package forum.exchange.scratch;
