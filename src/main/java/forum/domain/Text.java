package forum.domain;

import forum.model.Format;

/** The text of a post as somebody wrote it. */
public record Text(String body, Format format) {}
