/**
 * Invents a forum of any size for the benchmark, always the same one. Is no part of the program and knows nothing of it
 * but the exchange format.
 */
package forum.bench;
