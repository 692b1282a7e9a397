package forum.output;

import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs an output in memory; what was printed are the two texts. */
record OutputRunner(boolean terminal, int width, Style style, Wishes wishes) {

    static final OutputRunner PIPED = new OutputRunner(false, 80, Style.PLAIN, Wishes.NONE);
    static final OutputRunner TERMINAL = new OutputRunner(true, 80, Style.PLAIN, Wishes.NONE);

    record Printed(String out, String err) {}

    OutputRunner wide(int columns) {
        return new OutputRunner(terminal, columns, style, wishes);
    }

    OutputRunner coloured() {
        return new OutputRunner(terminal, width, new Style(true), wishes);
    }

    OutputRunner as(OutputFormat format) {
        return new OutputRunner(
                terminal,
                width,
                style,
                new Wishes(Optional.of(format), wishes.fields(), Optional.empty(), wishes.header(), wishes.quiet()));
    }

    OutputRunner fields(String... names) {
        return new OutputRunner(
                terminal,
                width,
                style,
                new Wishes(wishes.format(), List.of(names), Optional.empty(), wishes.header(), wishes.quiet()));
    }

    OutputRunner header() {
        return header(true);
    }

    OutputRunner header(boolean wanted) {
        return new OutputRunner(
                terminal,
                width,
                style,
                new Wishes(wishes.format(), wishes.fields(), Optional.empty(), Optional.of(wanted), false));
    }

    OutputRunner quiet() {
        return new OutputRunner(
                terminal,
                width,
                style,
                new Wishes(wishes.format(), wishes.fields(), Optional.empty(), Optional.empty(), true));
    }

    Printed run(Consumer<Output> use) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        use.accept(new Output(
                new Surroundings(
                        out, err, terminal, width, style, style, Sample.MOMENT, () -> CensoredWords.of("ugly")),
                wishes));
        return new Printed(out.toString(), err.toString());
    }

    String out(Consumer<Output> use) {
        return run(use).out();
    }
}
