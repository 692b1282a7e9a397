package forum.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The manual page of the exchange format, from its reference, which another test holds to the fields of the program's
 * records. Reads the little Markdown that the reference is written in.
 */
final class FormatPage {

    static final Path REFERENCE = Path.of("src/docs/exchange-format.md");

    private final Mdoc page = new Mdoc("forum-format", 5, "the exchange format of forum");
    private final List<String> block = new ArrayList<>();
    private boolean afterHeading = true;

    /** The page. */
    static String create() {
        try {
            return new FormatPage().of(Files.readAllLines(REFERENCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String of(List<String> lines) {
        page.section("DESCRIPTION");
        boolean code = false;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("```")) {
                if (code) {
                    page.literal(List.copyOf(block));
                    block.clear();
                } else {
                    finish();
                }
                code = !code;
            } else if (code) {
                block.add(line);
            } else if (line.isBlank() || line.startsWith("#")) {
                finish();
                heading(line);
            } else {
                block.add(line);
            }
        }
        finish();
        page.section("SEE ALSO").macro("Xr forum-export 1 ,").macro("Xr forum-import 1");
        return page.toString();
    }

    private void heading(String line) {
        if (line.startsWith("### ")) {
            page.macro("Ss " + line.substring(4));
            afterHeading = true;
        } else if (line.startsWith("## ")) {
            page.section(line.substring(3).toUpperCase(Locale.ROOT));
            afterHeading = true;
        }
    }

    private void finish() {
        if (block.isEmpty()) {
            return;
        }
        if (block.get(0).startsWith("|")) {
            table();
        } else if (block.get(0).startsWith("- ")) {
            list();
        } else {
            if (!afterHeading) {
                page.macro("Pp");
            }
            page.sentences(plain(String.join(" ", block)));
        }
        afterHeading = false;
        block.clear();
    }

    private void list() {
        page.macro("Bl -bullet");
        for (String item : String.join("\n", block).substring(2).split("\n- ")) {
            page.macro("It").sentences(plain(item));
        }
        page.macro("El");
    }

    /** A list with an item for each row: the first cell, then the others with the titles of their columns. */
    private void table() {
        List<String> titles = cells(block.get(0));
        page.macro("Bl -tag -width Ds");
        for (String row : block.subList(2, block.size())) {
            List<String> cells = cells(row);
            page.macro("It " + Mdoc.argument(plain(cells.get(0))));
            StringBuilder text = new StringBuilder();
            for (int i = 1; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    boolean named = titles.get(i).equals("default");
                    text.append(text.isEmpty() ? "" : "; ")
                            .append(named ? "default: " : "")
                            .append(plain(cells.get(i)));
                }
            }
            page.line(text.isEmpty() ? "As its name says." : text.append('.').toString());
        }
        page.macro("El");
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.strip().replaceAll("^\\||\\|$", "").split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .replace("**", "")
                .replace("`", "");
    }
}
