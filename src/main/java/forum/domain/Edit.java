package forum.domain;

import java.util.List;

/**
 * Changes to a post; what is null stays as it is.
 *
 * @param category the path of the new category, empty for none
 * @param silent whether to leave no mark on the post (the history always has it)
 */
public record Edit(String title, Text text, List<String> tags, String category, boolean silent) {}
