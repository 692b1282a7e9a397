package forum.exchange.export;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    private static final Map<String, ExportFormat> BY_ENDING =
            Map.of("json", JSON, "ndjson", NDJSON, "jsonl", NDJSON, "jsonld", SCHEMAORG, "md", MARKDOWN, "csv", CSV);

    /** The word that people type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a file of this name is expected to hold; empty where the name says nothing. */
    public static Optional<ExportFormat> named(String file) {
        String name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        int dot = name.lastIndexOf('.');
        return Optional.ofNullable(dot < 0 ? null : BY_ENDING.get(name.substring(dot + 1)));
    }

    /** Whether it holds all that another copy of the forum needs, rather than what people read. */
    public boolean isForCopies() {
        return this == JSON || this == NDJSON;
    }
}
