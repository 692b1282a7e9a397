/**
 * The full-screen browser. What is on the screen is a {@link forum.terminal.browse.Scene}, an immutable value; {@link
 * forum.terminal.browse.Update} makes the next one from it and an event, {@link forum.terminal.browse.View} its lines,
 * both without a terminal. {@link forum.terminal.browse.Browser} alone runs them: with the keys and the screen of a
 * {@link forum.terminal.browse.Console}, and a {@link forum.terminal.browse.Worker} that asks the forum.
 */
package forum.terminal.browse;
