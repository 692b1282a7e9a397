package forum.docs;

/**
 * Writes a manual page in mdoc, the language of mandoc. Written by hand since asciidoctor, the usual way from picocli to
 * manual pages, brings a whole Ruby along and makes pages without meaning in their markup, which mandoc warns about.
 */
final class Mdoc {

    private final StringBuilder text = new StringBuilder();

    /** Begins a page; its date is that of the format of the page, so that the same commands make the same page. */
    Mdoc(String name, int section, String summary) {
        text.append(".\\\" Made from the program's own model of its commands: do not edit.\n");
        macro("Dd January 1, 2025");
        macro("Dt " + name.toUpperCase(java.util.Locale.ROOT) + " " + section);
        macro("Os");
        section("NAME");
        macro("Nm " + name);
        macro("Nd " + escape(summary));
    }

    /** A line that is a macro. */
    Mdoc macro(String line) {
        text.append('.').append(line).append('\n');
        return this;
    }

    /** Begins a section. */
    Mdoc section(String title) {
        return macro("Sh " + title);
    }

    /** A line of text. */
    Mdoc line(String line) {
        String safe = escape(line);
        text.append(safe.startsWith(".") || safe.startsWith("'") ? "\\&" : "")
                .append(safe)
                .append('\n');
        return this;
    }

    /** Sentences, each on a line of its own as mdoc wants them. */
    Mdoc sentences(String sentences) {
        for (String sentence : sentences.strip().replaceAll("\\s+", " ").split("(?<=[.!?]) (?=[A-Z])")) {
            line(sentence);
        }
        return this;
    }

    /** Lines that stand as they are. */
    Mdoc literal(Iterable<String> lines) {
        macro("Bd -literal -offset indent");
        lines.forEach(line -> line(line.replace("\t", "    ")));
        return macro("Ed");
    }

    /** A word as the argument of a macro. */
    static String argument(String word) {
        String safe = escape(word).replace("\"", "\\(dq");
        boolean isPlain = safe.matches("[A-Za-z0-9_/-]{4,}|[A-Z]+");
        return isPlain ? safe : "\"" + safe + "\"";
    }

    /** A text in which nothing is an instruction. */
    static String escape(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("~", "\\(ti")
                .replace("^", "\\(ha")
                .replace("`", "\\(ga")
                .replace("…", "...")
                .replace("’", "'");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
