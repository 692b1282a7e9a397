package forum.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one table of a dump, the same rows as XML and as CSV. */
final class DumpTable implements AutoCloseable {

    private final BufferedWriter xml;
    private final BufferedWriter csv;
    private final String root;
    private final String[] columns;

    /**
     * Starts a table.
     *
     * @param file the name of the file without its ending
     * @param columns the names of the attributes
     */
    DumpTable(Path xmlFolder, Path csvFolder, String file, String... columns) throws IOException {
        this.xml = Files.newBufferedWriter(xmlFolder.resolve(file + ".xml"));
        this.csv = Files.newBufferedWriter(csvFolder.resolve(file + ".csv"));
        this.root = file.toLowerCase(java.util.Locale.ROOT);
        this.columns = columns;
        xml.write("\ufeff<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<" + root + ">\r\n");
    }

    /** Writes a row; what is null is absent. */
    void row(Object... values) throws IOException {
        xml.write("  <row");
        for (int i = 0; i < values.length; i++) {
            csv.write(i == 0 ? "" : ",");
            if (values[i] == null) {
                continue;
            }
            String value = values[i].toString();
            xml.write(' ');
            xml.write(columns[i]);
            xml.write("=\"");
            escape(value);
            xml.write('"');
            boolean number = values[i] instanceof Number;
            csv.write(number ? value : '"' + value.replace("\"", "\"\"") + '"');
        }
        xml.write(" />\r\n");
        csv.write('\n');
    }

    private void escape(String value) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '<' -> xml.write("&lt;");
                case '>' -> xml.write("&gt;");
                case '&' -> xml.write("&amp;");
                case '"' -> xml.write("&quot;");
                case '\n' -> xml.write("&#xA;");
                case '\r' -> xml.write("&#xD;");
                default -> xml.write(c);
            }
        }
    }

    @Override
    public void close() throws IOException {
        xml.write("</" + root + ">");
        xml.close();
        csv.close();
    }
}
