package forum.output;

import forum.output.text.Meaning;
import forum.output.text.SafeText;
import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The one place that decides how a result looks: a table for a person at a terminal, tab-separated values when piped,
 * JSON on request. Results go to standard output, all else to standard error. Every method that prints a result throws
 * {@link BrokenOutputException} when that fails.
 */
public final class Output {

    private final Surroundings surroundings;
    private final Wishes wishes;
    private final Writer out;

    /** Prints to these surroundings what fits these wishes. */
    public Output(Surroundings surroundings, Wishes wishes) {
        this.surroundings = surroundings;
        this.wishes = wishes;
        this.out = surroundings.out();
    }

    /** The form in which lists are printed. */
    public OutputFormat format() {
        return wishes.format().orElse(surroundings.terminal() ? OutputFormat.TABLE : OutputFormat.TSV);
    }

    /** Whether results are printed for a program that asked for JSON. */
    public boolean isJson() {
        return format() == OutputFormat.JSON || format() == OutputFormat.NDJSON;
    }

    /** Whether results are for a person who asked for no form and no fields. */
    public boolean isForPerson() {
        return surroundings.terminal() && !wishes.isChosen();
    }

    /** The style of standard output. */
    public Style style() {
        return surroundings.style();
    }

    /** The columns of standard output. */
    public int width() {
        return surroundings.width();
    }

    /** The present. */
    public Moment moment() {
        return surroundings.moment();
    }

    /** The words that people are not shown. */
    public CensoredWords words() {
        return surroundings.words().get();
    }

    private Face face() {
        return new Face(moment(), words());
    }

    /** Prints many records. */
    public <T> void list(View<T> view, Iterable<T> items) {
        if (wishes.template().isPresent()) {
            result(() -> wishes.template().get().print(view, items, out));
            return;
        }
        List<Column<T>> columns = columns(view, isJson() ? view.columns() : view.listed());
        result(() -> {
            switch (format()) {
                case TABLE -> table(columns, items);
                case TSV -> tsv(columns, items);
                case JSON -> json().array(columns, items);
                case NDJSON -> json().lines(columns, items);
            }
        });
    }

    /** Prints one record: all its fields, one a line for a person. */
    public <T> void one(View<T> view, T item) {
        if (wishes.template().isPresent()) {
            list(view, List.of(item));
            return;
        }
        List<Column<T>> columns = columns(view, isJson() ? view.columns() : plain(view.columns()));
        result(() -> {
            switch (format()) {
                case TABLE -> new RecordPrinter<>(columns, face(), style(), width()).print(item, out);
                case TSV -> tsv(columns, List.of(item));
                case JSON -> json().object(columns, item);
                case NDJSON -> json().lines(columns, List.of(item));
            }
        });
    }

    /**
     * Prints one record as a page of lines, for a person and when piped alike; its fields when a form or fields were
     * asked for.
     *
     * @param page the finished lines, which are not sanitised again
     */
    public <T> void page(View<T> view, T item, Supplier<List<String>> page) {
        if (wishes.isChosen()) {
            one(view, item);
        } else {
            lines(page.get());
        }
    }

    /** Prints finished lines, which are not sanitised again. */
    public void lines(Iterable<String> lines) {
        result(() -> {
            for (String line : lines) {
                out.append(line).append('\n');
            }
        });
    }

    /**
     * Prints what a write made or changed: a sentence for a person, the name of the record alone when piped, the record
     * when a form or fields were asked for.
     */
    public <T> void changed(String sentence, View<T> view, T item) {
        if (wishes.isChosen()) {
            one(view, item);
        } else if (surroundings.terminal()) {
            confirm(sentence);
        } else {
            names(view, List.of(item));
        }
    }

    /** Prints what a write to several records changed; as JSON it is an array. */
    public <T> void changed(String sentence, View<T> view, List<T> items) {
        if (wishes.isChosen()) {
            list(view, items);
        } else if (surroundings.terminal()) {
            confirm(sentence);
        } else {
            names(view, items);
        }
    }

    /** Says something on standard error, unless told to be quiet. */
    public void note(String sentence) {
        if (!wishes.quiet()) {
            say(SafeText.line(sentence));
        }
    }

    /** Warns on standard error. */
    public void warning(String sentence) {
        say(surroundings.errorStyle().apply(Meaning.WARNING, "warning:") + " " + SafeText.line(sentence));
    }

    /** Says on standard error what to try, unless told to be quiet. */
    public void hint(String sentence) {
        if (!wishes.quiet()) {
            say(surroundings.errorStyle().apply(Meaning.HINT, "hint:") + " " + SafeText.line(sentence));
        }
    }

    private void confirm(String sentence) {
        if (!wishes.quiet()) {
            lines(List.of(SafeText.sentence(sentence)));
        }
    }

    private <T> void names(View<T> view, List<T> items) {
        result(() -> new TsvPrinter<>(List.of(view.id())).print(items, out));
    }

    private <T> void table(List<Column<T>> columns, Iterable<T> items) throws IOException {
        if (items.iterator().hasNext()) {
            TableShape shape = new TableShape(
                    width(), wishes.header().orElse(true), !wishes.fields().isEmpty());
            new TablePrinter<>(columns, face(), style(), shape).print(items, out);
        } else {
            note("nothing found");
        }
    }

    private <T> void tsv(List<Column<T>> columns, Iterable<T> items) throws IOException {
        TsvPrinter<T> printer = new TsvPrinter<>(columns);
        if (wishes.header().orElse(false)) {
            printer.header(out);
        }
        printer.print(items, out);
    }

    private static <T> List<Column<T>> plain(List<Column<T>> columns) {
        List<Column<T>> plain = new ArrayList<>(columns);
        plain.removeIf(column -> column.type() == Column.Type.RECORDS);
        return plain;
    }

    private JsonPrinter json() {
        return new JsonPrinter(out, surroundings.terminal() && format() == OutputFormat.JSON);
    }

    private <T> List<Column<T>> columns(View<T> view, List<Column<T>> usual) {
        if (wishes.fields().isEmpty()) {
            return usual;
        }
        return view.select(wishes.fields()).stream().distinct().toList(); // JSON has no field twice
    }

    /** Results come first, so that both streams on one terminal stay in order. */
    private void say(String line) {
        result(() -> {});
        try {
            surroundings.err().append(line).append('\n').flush();
        } catch (IOException e) {
            // There is nowhere left to tell it.
        }
    }

    private interface Printing {
        void print() throws IOException;
    }

    private void result(Printing printing) {
        try {
            printing.print();
            out.flush();
        } catch (IOException e) {
            throw new BrokenOutputException(e);
        }
    }
}
