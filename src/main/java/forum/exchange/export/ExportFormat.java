package forum.exchange.export;

import java.util.Locale;

/** What a forum can be written out in. */
public enum ExportFormat {
    /** The exchange format as one document: everything that another copy needs. */
    JSON,
    /** The exchange format, one record a line. */
    NDJSON,
    /** What is visible, as pages of questions for search engines. */
    SCHEMAORG,
    /** What is visible, to read. */
    MARKDOWN,
    /** What is visible, as a table. */
    CSV;

    /** The word that people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds all that another copy of the forum needs, rather than what people read. */
    public boolean isForCopies() {
        return this == JSON || this == NDJSON;
    }
}
