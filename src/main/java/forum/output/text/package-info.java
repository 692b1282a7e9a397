/**
 * Text on its way to a terminal: what in it could do harm, how wide it is, where its lines break, its colours, and what
 * stands for it in ASCII. Knows nothing of what the text says.
 */
package forum.output.text;
