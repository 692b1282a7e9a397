package forum.model;

/**
 * A free label.
 *
 * @param questionCount visible questions that carry it
 */
public record Tag(String name, long questionCount) {}
