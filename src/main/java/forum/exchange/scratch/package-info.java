/** What takes a bounded part of memory, however much a source holds: files that are put aside, and what was found lately. */
package forum.exchange.scratch;
