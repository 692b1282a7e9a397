package forum.exchange;

/** An entry with the place where it began, for what is found wrong with it later. */
public record Positioned(Entry entry, Place place) {}
