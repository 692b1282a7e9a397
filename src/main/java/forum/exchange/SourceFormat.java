package forum.exchange;

/** What a source is written in. */
public enum SourceFormat {
    /** The exchange format, in either dress, or records written by hand. */
    JSON,
    /** A dump of Question2Answer's database. */
    Q2A
}
