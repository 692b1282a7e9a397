package forum.cli;

import forum.terminal.Screen;
import forum.terminal.shell.HistoryFile;
import forum.terminal.shell.Language;
import forum.terminal.shell.LineEditor;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** What an interactive session asks of the program beyond what its commands do. */
public final class Interaction {

    private static final int HISTORY_BYTES = 512 * 1024;

    private final Session session;
    private final Program program;

    Interaction(Session session, Program program) {
        this.session = session;
        this.program = program;
    }

    /** Lets the person edit lines at the terminal, which closing the editor leaves as it was. */
    public LineEditor lineEditor(Language language) {
        Environment environment = program.environment();
        return LineEditor.open(
                environment.terminals(),
                environment.in(),
                environment.out(),
                environment.variables(),
                language,
                new HistoryFile(environment.stateFile("history"), HISTORY_BYTES),
                session.style());
    }

    /** Has the first commands of the session answer as soon as later ones will. */
    public void rehearse() {
        new Rehearsal(program.environment()).begin();
    }

    /** The screen that the output of all commands is fitted to. */
    public Screen screen() {
        return program.screen();
    }

    /** Runs a line, with the options of the session behind its own. */
    public ExitCode run(List<String> words) {
        return session.run(words, Runner.SHELL);
    }

    /** Does a piece of work that is no command, and tells of every error as for one. */
    public ExitCode attempt(Callable<ExitCode> work) {
        try {
            return work.call();
        } catch (Throwable e) { // like the program's own
            return new ErrorReporter(session, program.err()).report(e, null);
        }
    }

    /** Asks the command that runs to end, from another thread. */
    public void cancel() {
        program.cancel();
    }

    /** Picocli's model of the command with this path of words, of the root for none. */
    public CommandSpec model(List<String> path) {
        return new CommandTree(session, session.options()).find(path).getCommandSpec();
    }

    /** The options that say which forum the session is about and who types. */
    public List<String> options() {
        return List.of(
                "--store", session.store().toString(), "--as", session.me().handle());
    }

    /** The machine as the program sees it. */
    public Environment environment() {
        return program.environment();
    }
}
