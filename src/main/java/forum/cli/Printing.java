package forum.cli;

import forum.output.BrokenOutputException;
import forum.output.Moment;
import forum.output.Output;
import forum.output.Surroundings;
import forum.output.Wishes;
import forum.output.text.SafeStream;
import forum.output.text.Style;
import forum.rules.CensoredWords;
import forum.rules.Option;
import forum.rules.Settings;
import forum.terminal.Abilities;
import forum.terminal.Pager;
import forum.terminal.ProgressLine;
import forum.terminal.Screen;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** How one command prints: in the style that its streams are fit for, by way of the pager where that is wanted. */
final class Printing {

    private final Program program;
    private final Environment environment;
    private final GlobalOptions options;
    private final Abilities abilities;
    private final Supplier<Settings> rules;
    private Settings settings;

    /**
     * Prints for a command with these options.
     *
     * @param rules in force, asked for once, when something is shown to a person that depends on them
     */
    Printing(Program program, GlobalOptions options, Supplier<Settings> rules) {
        this.program = program;
        this.environment = program.environment();
        this.options = options;
        this.abilities = new Abilities(environment.variables());
        this.rules = rules;
    }

    /** Where results and messages go. */
    Output output(Wishes wishes) {
        return output(wishes, program.out(), style());
    }

    private Output output(Wishes wishes, Writer out, Style style) {
        Surroundings surroundings = new Surroundings(
                out,
                program.err(),
                environment.terminals().out(),
                program.screen().columns(),
                style,
                errorStyle(),
                new Moment(
                        environment.clock().instant(),
                        environment.clock()::getZone,
                        () -> settings().number(Option.SHOW_FULL_DATE_DAYS)),
                () -> CensoredWords.of(settings().text(Option.BLOCK_BAD_WORDS)));
        return new Output(surroundings, wishes);
    }

    private Settings settings() {
        if (settings == null) {
            settings = rules.get();
        }
        return settings;
    }

    /** Prints results that may be long: by way of the pager when they are taller than the person's screen. */
    void paged(Wishes wishes, Consumer<Output> results) {
        boolean suitable = !abilities.isPlain() || environment.variable("FORUM_PAGER") != null;
        boolean wanted = environment.terminals().out() && options.pager() && suitable;
        Pager pager = new Pager(environment.variables(), program.screen(), wanted);
        if (pager.isWanted()) {
            new Paging(pager, abilities, program.out())
                    .print(
                            style(),
                            (out, look) -> results.accept(output(wishes, out, look)),
                            output(Wishes.none(options.quiet()))::note);
        } else {
            results.accept(output(wishes));
        }
    }

    /** Hands standard output to something that writes text, or compressed text, in bytes. */
    <T> T writeOut(boolean compress, Function<OutputStream, T> writing) {
        boolean isRead = environment.terminals().out() && !compress;
        OutputStream end = isRead ? new SafeStream(environment.out()) : environment.out();
        try {
            OutputStream out = ReplacedFile.stream(end, compress);
            T result = writing.apply(out);
            if (out instanceof GZIPOutputStream zipped) {
                zipped.finish();
            }
            out.flush();
            return result;
        } catch (UncheckedIOException e) {
            throw new BrokenOutputException(e.getCause());
        } catch (IOException e) {
            throw new BrokenOutputException(e);
        }
    }

    /** Tells how far a piece of work is, where somebody wants to know and a terminal can redraw a line. */
    ProgressLine progress(Supplier<ProgressLine.Amount> amount) {
        boolean terminal = environment.terminals().err();
        boolean redraws = environment.variable("TERM") != null && !abilities.isPlain();
        Screen errors = new Screen(environment.variables(), terminal);
        return ProgressLine.start(program.err(), terminal && redraws && !options.quiet(), errors::columns, amount);
    }

    /** The style of standard output. */
    Style style() {
        boolean terminal = environment.terminals().out();
        boolean plain = abilities.isPlain();
        return new Style(
                options.color().decide(environment.variables(), terminal && !plain),
                terminal && !plain && abilities.hyperlinks(),
                terminal && abilities.unicode(),
                terminal && plain);
    }

    /** The style of standard error. */
    Style errorStyle() {
        boolean drawn = environment.terminals().err() && !abilities.isPlain();
        return new Style(options.color().decide(environment.variables(), drawn));
    }
}
