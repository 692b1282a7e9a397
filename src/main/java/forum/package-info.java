/**
 * A question-and-answer forum in a terminal. Each package below knows only those under it, from the ground up: the
 * model, the rules, the query, the store, the domain, the exchange of forums, the output, the terminal and the command
 * line. {@link forum.Main} is where the process begins and ends.
 */
package forum;
