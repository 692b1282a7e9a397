/**
 * What the file remembers of what was done to it: its operations, its clock and the stamps of its registers, its
 * settings, and what it was told by imports.
 */
package forum.store.log;
