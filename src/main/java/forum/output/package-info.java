/**
 * How things look: tables, tab-separated values, JSON, question pages, times, compact numbers, and the removal of what
 * could harm a terminal. {@link forum.output.Output} alone decides which form is used. Imports {@code model}, {@code
 * rules} and {@code query}; knows nothing of SQL or picocli.
 */
package forum.output;
