package forum.exchange;

/** What a source is written in. */
public enum SourceFormat {
    /** The exchange format, in either dress, or records written by hand. */
    JSON,
    /** A dump of a Stack Exchange site: a folder of XML files, or a 7z archive of one. */
    STACKEXCHANGE
}
