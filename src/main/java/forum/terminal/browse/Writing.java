package forum.terminal.browse;

import forum.model.PostId;

/**
 * Something that a person writes in the editor.
 *
 * @param post the post that is answered, commented on or edited
 */
public record Writing(Act act, PostId post) {}
