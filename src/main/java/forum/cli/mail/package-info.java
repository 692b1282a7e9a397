/** Sending of mail; its libraries are loaded only here. */
package forum.cli.mail;
