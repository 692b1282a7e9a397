package forum.exchange.open;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import forum.exchange.Input;
import forum.exchange.csv.Dialect;
import forum.model.ForumException;
import forum.rules.Quoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its first bytes what a file is written in. */
final class Recognition {

    private static final int START = 1 << 16;
    private static final Set<String> PAGES =
            Set.of("!doctype html", "html", "head", "body", "meta", "script", "div", "article", "main", "title");
    private static final Set<String> LINKED_DATA = Set.of("@context", "@type", "@graph", "@id");

    /** Warnings of the program that writes a dump often get into the file, before its first line. */
    private static final Pattern SQL = Pattern.compile(
            "(?:(?:mysqldump|mariadb-dump): [^\\n]*\\n)*(?:--|/\\*|#|(create|drop|insert|replace|set|use|lock|start|begin|alter)\\s)",
            Pattern.CASE_INSENSITIVE);

    private static final String DATABASE = "SQLite format 3\0";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Recognition() {}

    /**
     * The format of this file.
     *
     * @throws ForumException bad input, when it is none that is known
     */
    static SourceFormat of(Input input) {
        try {
            return of(input.start(START), input.name());
        } catch (IOException e) {
            throw input.failure(e);
        }
    }

    private static SourceFormat of(byte[] start, String name) throws IOException {
        String text =
                new String(start, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
        if (text.startsWith(DATABASE)) {
            throw ForumException.badInput(
                    name + ": this is a database of SQLite, not an export",
                    "when a forum is in it: `forum --store " + Quoted.word(name) + " export | forum import -`");
        }
        char first = text.isEmpty() ? '{' : text.charAt(0);
        if (first == '{' || first == '[') {
            return isLinkedData(text) ? SourceFormat.SCHEMAORG : SourceFormat.JSON;
        }
        if (first == '<' && isPage(text)) {
            return SourceFormat.SCHEMAORG;
        }
        if (first != '<' && Dialect.of(start).isPresent()) {
            return SourceFormat.CSV;
        }
        if (isSql(text)) {
            return SourceFormat.Q2A;
        }
        if (isArchive(start)) {
            throw ForumException.badInput(
                    name + ": this is a workbook or another archive",
                    "save a workbook's sheet as CSV in the spreadsheet program and import that; unpack other archives");
        }
        throw ForumException.badInput(
                name + ", line 1, column 1: " + guess(text),
                isLikeHeader(text)
                        ? "a table begins with the names of its columns, in English, such as: question,answer,tags,author"
                        : "forum import takes JSON, NDJSON, JSON-LD, saved pages, dumps of Question2Answer and Stack"
                                + " Exchange, and CSV whose first line names its columns; --from says what a file is");
    }

    /** Whether it begins like a ZIP archive, which the workbooks of today are, or like a workbook of before. */
    private static boolean isArchive(byte[] start) {
        return Arrays.mismatch(start, ZIP) == ZIP.length || Arrays.mismatch(start, OLD_WORKBOOK) == OLD_WORKBOOK.length;
    }

    /** Whether the first line may be the header of a table in words that are not known. */
    private static boolean isLikeHeader(String text) {
        String first = text.lines().findFirst().orElse("");
        return !first.startsWith("<")
                && first.chars().anyMatch(c -> Dialect.SEPARATORS.indexOf(c) >= 0)
                && first.chars().noneMatch(c -> c < ' ' && c != '\t');
    }

    /** Whether the first tag behind comments and declarations is one of HTML. */
    private static boolean isPage(String start) {
        String text = start;
        while (text.startsWith("<!--") || text.startsWith("<?")) {
            String closing = text.startsWith("<?") ? "?>" : "-->";
            int end = text.indexOf(closing, 2);
            text = end < 0 ? "" : text.substring(end + closing.length()).stripLeading();
        }
        int end = 1;
        while (end < text.length() && " \t\n\r>/".indexOf(text.charAt(end)) < 0
                || text.regionMatches(true, 0, "<!doctype ", 0, 10) && end < 14 && end < text.length()) {
            end++;
        }
        return !text.isEmpty()
                && PAGES.contains(
                        text.substring(1, end).toLowerCase(Locale.ROOT).strip());
    }

    /** Whether it begins with a comment or a statement of SQL. */
    private static boolean isSql(String start) {
        return SQL.matcher(start).lookingAt();
    }

    private static String guess(String text) {
        return text.startsWith("<") ? "this is XML of no kind that is known" : "this is in no format that is known";
    }

    /** Whether a thing has a property of JSON-LD among its first ones; the start may be cut off anywhere. */
    private static boolean isLinkedData(String start) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(start)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.FIELD_NAME && LINKED_DATA.contains(parser.currentName())) {
                    return true;
                }
                boolean outside = depth <= (start.startsWith("[") ? 1 : 0);
                if (token == JsonToken.END_OBJECT && outside) {
                    return false;
                }
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return false; // cut off, or no JSON at all: the reader will say
        }
        return false;
    }
}
