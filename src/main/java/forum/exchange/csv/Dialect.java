package forum.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a table is written.
 *
 * @param charset of its text: UTF-8, or UTF-16 where the file begins with a mark that says so
 * @param mark the length of that mark in bytes
 * @param separator between cells
 * @param announced whether the first line is not the header but names the separator, as spreadsheets have it
 * @param columns what the header names, null for what is not known
 */
public record Dialect(Charset charset, int mark, char separator, boolean announced, List<Column> columns) {

    /** What may stand between cells. */
    public static final String SEPARATORS = ",;\t|";

    private static final int MOST_COLUMNS = 500;

    /** Finds out how a table is written; empty when this is not the start of one with a header that is known. */
    public static Optional<Dialect> of(byte[] start) {
        Dialect found = find(start);
        return found.isTable() ? Optional.of(found) : Optional.empty();
    }

    /** How a table is most likely written, whatever its header names. */
    static Dialect find(byte[] start) {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (begins(start, 0xef, 0xbb, 0xbf)) {
            mark = 3;
        } else if (begins(start, 0xff, 0xfe)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (begins(start, 0xfe, 0xff)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        String text = charset.decode(ByteBuffer.wrap(start, mark, start.length - mark))
                .toString();
        String first = firstLine(text);
        boolean announced =
                first.length() == 5 && first.toLowerCase(Locale.ROOT).startsWith("sep=");
        String header = announced ? firstLine(text.substring(Math.min(text.length(), text.indexOf(first) + 5))) : first;
        String separators = announced ? first.substring(4) : SEPARATORS;
        Dialect best = null;
        for (char separator : separators.toCharArray()) {
            Dialect candidate = new Dialect(charset, mark, separator, announced, columns(header, separator));
            if (best == null || candidate.known() > best.known()) {
                best = candidate;
            }
        }
        return best;
    }

    /** Whether the header says where questions or texts are. */
    private boolean isTable() {
        return columns.contains(Column.TITLE) || columns.contains(Column.BODY) && columns.contains(Column.PARENT);
    }

    private long known() {
        return columns.stream().filter(column -> column != null).count();
    }

    private static boolean begins(byte[] start, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (start.length <= i || (start[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static String firstLine(String text) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) == '\n' || text.charAt(from) == '\r')) {
            from++;
        }
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(from, end);
    }

    private static List<Column> columns(String header, char separator) {
        List<Column> columns = new ArrayList<>();
        for (int start = 0; start <= header.length() && columns.size() < MOST_COLUMNS; ) {
            int end = header.indexOf(separator, start);
            end = end < 0 ? header.length() : end;
            columns.add(Column.named(header.substring(start, end)));
            start = end + 1;
        }
        return columns;
    }
}
