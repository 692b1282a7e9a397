/** Makes the completion scripts and the manual from picocli's model of the commands, and holds the files to it. */
package forum.docs;
