package forum.output;

/** The forms in which records are printed. */
public enum OutputFormat {
    /** Columns for a person. */
    TABLE,
    /** Tab-separated values for line-based tools. */
    TSV,
    /** One JSON array or object. */
    JSON,
    /** One JSON object a line. */
    NDJSON
}
