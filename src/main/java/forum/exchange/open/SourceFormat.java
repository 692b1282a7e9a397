package forum.exchange.open;

import java.util.Locale;

/** What a source is written in. */
public enum SourceFormat {
    /** The exchange format, in either dress, or records written by hand. */
    JSON,
    /** A dump of Question2Answer's database. */
    Q2A,
    /** A dump of a Stack Exchange site: a folder of XML files, or a 7z archive of one. */
    STACKEXCHANGE,
    /** A table with a header: comma, semicolon, tab or pipe between its cells. */
    CSV,
    /** Questions in schema.org's vocabulary: JSON-LD, alone or in a saved page, or the microdata of the page. */
    SCHEMAORG;

    /** The word that people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
