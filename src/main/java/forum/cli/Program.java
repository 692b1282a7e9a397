package forum.cli;

import forum.output.text.AsciiWriter;
import forum.terminal.Abilities;
import forum.terminal.Screen;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** One process: runs the commands that it is given, and holds what they share. */
public final class Program implements AutoCloseable {

    private final Environment environment;
    private final Stores stores;
    private final Screen screen;
    private final Cancelling stream;
    private final Writer out;
    private final Writer err;

    /** Sets up a process in this environment. */
    public Program(Environment environment) {
        this(environment, Stores.inFiles(environment));
    }

    /** Sets up a process in this environment that has these forums open. */
    Program(Environment environment, Stores stores) {
        this.environment = environment;
        this.stores = stores;
        this.screen =
                new Screen(environment.variables(), environment.terminals().out());
        this.stream = new Cancelling(environment.out());
        this.out = writer(stream, environment.terminals().out());
        this.err = writer(environment.err(), environment.terminals().err());
    }

    /** Runs one command, tells of every error, and says how it ended. */
    public ExitCode run(List<String> words) {
        return run(words, null, Runner.PERSON);
    }

    /** Runs one command with the options of another one behind its own. */
    ExitCode run(List<String> words, GlobalOptions outer, Runner runner) {
        GlobalOptions options = new GlobalOptions(outer);
        Session session = new Session(this, options, words, runner);
        CommandTree tree = null;
        try {
            if (runner != Runner.BATCH) { // whoever asks a batch to end may do so between two of its lines
                stream.begin(out);
            }
            ExitCode code;
            if (words.equals(List.of("--version")) || words.equals(List.of("-V"))) {
                code = version(session); // often asked by scripts, and answered before picocli is loaded
            } else {
                tree = new CommandTree(session, options);
                code = run(tree, session);
            }
            session.finish();
            return code;
        } catch (Throwable e) { // out of memory too: this is where every error ends
            return new ErrorReporter(session, err).report(e, tree);
        } finally {
            flush();
        }
    }

    private static ExitCode version(Session session) {
        session.output().lines(List.of("forum " + Version.NUMBER));
        return ExitCode.OK;
    }

    private ExitCode run(CommandTree tree, Session session) throws Exception {
        CommandLine named = tree.parse(session.words());
        if (session.options().helpWanted()) {
            List<String> help = new HelpPage(named, session.style(), screen.columns()).lines();
            session.paged(output -> output.lines(help));
            return ExitCode.OK;
        }
        if (session.options().versionWanted()) {
            return version(session);
        }
        named.getCommandSpec().mixins().values().forEach(Program::check);
        Callable<ExitCode> command = named.getCommand();
        return command.call();
    }

    /** Asks the command that runs to end, from another thread; what it has not finished is taken back. */
    void cancel() {
        stream.cancel();
        stores.interrupt();
    }

    @Override
    public void close() {
        stores.close();
    }

    Environment environment() {
        return environment;
    }

    Stores stores() {
        return stores;
    }

    Screen screen() {
        return screen;
    }

    Writer out() {
        return out;
    }

    Writer err() {
        return err;
    }

    private static void check(CommandSpec mixin) {
        if (mixin.userObject() instanceof Checked options) {
            options.check();
        }
    }

    private void flush() {
        try {
            err.flush();
        } catch (IOException e) {
            // There is nowhere left to tell it.
        }
    }

    /** What is written to a terminal without Unicode is put in ASCII; files and pipes always get UTF-8. */
    private Writer writer(OutputStream stream, boolean terminal) {
        Writer utf8 = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        return new BufferedWriter(
                !terminal || new Abilities(environment.variables()).unicode() ? utf8 : new AsciiWriter(utf8));
    }
}
