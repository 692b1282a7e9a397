package forum.exchange.stackexchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;

/** A dump, written as Stack Exchange writes it: a byte-order mark, a row a line, everything in attributes. */
final class DumpFiles {

    private final Map<String, List<String>> tables = new TreeMap<>();

    /** A question, asked at a minute of the first hour. */
    DumpFiles question(int id, int minute, String... more) {
        return row("Posts", "Id=" + id, "PostTypeId=1", at(minute), "Title=Title " + id, "Body=<p>Body " + id + "</p>")
                .more(more);
    }

    /** An answer. */
    DumpFiles answer(int id, int question, int minute, String... more) {
        return row(
                        "Posts",
                        "Id=" + id,
                        "PostTypeId=2",
                        "ParentId=" + question,
                        at(minute),
                        "Body=<p>Body " + id + "</p>")
                .more(more);
    }

    /** An entry in the history of a post. */
    DumpFiles history(int post, int type, int revision, int minute, String text, String... more) {
        return row(
                        "PostHistory",
                        "Id="
                                + (1
                                        + tables.getOrDefault("PostHistory", List.of())
                                                .size()),
                        "PostHistoryTypeId=" + type,
                        "PostId=" + post,
                        String.format("RevisionGUID=%08d-0000-4000-8000-%012d", revision, post),
                        at(minute),
                        "Text=" + text)
                .more(more);
    }

    /** The first texts of a question. */
    DumpFiles asked(int id, int minute, String body, String tags, String... more) {
        return history(id, 2, 0, minute, body, more)
                .history(id, 1, 0, minute, "Title " + id, more)
                .history(id, 3, 0, minute, tags, more);
    }

    /** Votes on a post. */
    DumpFiles votes(int post, int type, int count, String... more) {
        for (int i = 0; i < count; i++) {
            row("Votes", "PostId=" + post, "VoteTypeId=" + type, "CreationDate=2020-01-02T00:00:00.000")
                    .more(more);
        }
        return this;
    }

    /** A user. */
    DumpFiles user(int id, String name, String... more) {
        return row("Users", "Id=" + id, "DisplayName=" + name, at(0)).more(more);
    }

    /** A row of any table, each attribute as {@code name=value}. */
    DumpFiles row(String table, String... attributes) {
        StringBuilder row = new StringBuilder("  <row");
        for (String attribute : attributes) {
            append(attribute, row);
        }
        return raw(table, row + " />");
    }

    /** A line of any table. */
    DumpFiles raw(String table, String line) {
        tables.computeIfAbsent(table, key -> new ArrayList<>()).add(line);
        last = tables.get(table);
        return this;
    }

    private List<String> last;

    private DumpFiles more(String... attributes) {
        StringBuilder row = new StringBuilder(last.remove(last.size() - 1).replace(" />", ""));
        for (String attribute : attributes) {
            append(attribute, row);
        }
        last.add(row + " />");
        return this;
    }

    private static void append(String attribute, StringBuilder row) {
        String[] parts = attribute.split("=", 2);
        row.append(' ').append(parts[0]).append("=\"").append(escaped(parts[1])).append('"');
    }

    /** The creation date of something at this minute of the first hour of 2020. */
    static String at(int minute) {
        return "CreationDate=" + time(minute);
    }

    static String time(int minute) {
        return String.format("2020-01-01T%02d:%02d:00.000", minute / 60, minute % 60);
    }

    /** The same without the rows that do not match. */
    DumpFiles where(Predicate<String> row) {
        DumpFiles part = new DumpFiles();
        tables.forEach((table, rows) ->
                part.tables.put(table, new ArrayList<>(rows.stream().filter(row).toList())));
        return part;
    }

    /** The same without a table. */
    DumpFiles without(String table) {
        DumpFiles part = where(row -> true);
        part.tables.remove(table);
        return part;
    }

    /** Writes the files into a folder that is made, and returns it. */
    String writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String table : tables.keySet()) {
                Files.writeString(folder.resolve(table + ".xml"), text(table));
            }
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packs the files into an archive, and returns it. */
    String packInto(Path file, String folderInside) {
        try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
            for (String table : tables.keySet()) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(folderInside + table + ".xml");
                archive.putArchiveEntry(entry);
                archive.write(text(table).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                archive.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private String text(String table) {
        String root = table.toLowerCase(java.util.Locale.ROOT);
        return "\ufeff<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<" + root + ">\r\n"
                + String.join("\r\n", tables.get(table)) + "\r\n</" + root + ">";
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#xD;")
                .replace("\n", "&#xA;");
    }
}
