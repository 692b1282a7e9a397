/**
 * How things look: tables, tab-separated values, JSON, times and compact numbers, and the views of what is shown in them.
 * {@link forum.output.Output} alone decides which form is used. Imports {@code model}, {@code rules} and {@code query};
 * knows nothing of SQL or picocli.
 */
package forum.output;
