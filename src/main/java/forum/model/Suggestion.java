package forum.model;

/**
 * What somebody who is typing may mean.
 *
 * @param value what to type
 * @param description what it is, in a few words
 */
public record Suggestion(String value, String description) {}
