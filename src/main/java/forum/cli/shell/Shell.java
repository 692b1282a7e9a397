package forum.cli.shell;

import forum.cli.ExitCode;
import forum.cli.Interaction;
import forum.cli.Session;
import forum.cli.ShellWords;
import forum.cli.option.ScriptLines;
import forum.terminal.shell.Entry;
import forum.terminal.shell.LineEditor;
import java.io.IOException;

/** A session: one line after another, from a person or from a script. */
public final class Shell {

    private final Session session;
    private final Interaction interaction;
    private final Commands commands;
    private final Focus focus;
    private final Interpreter interpreter;

    /** Runs its commands with the options of this session behind theirs. */
    public Shell(Session session) {
        this.session = session;
        this.interaction = session.interaction();
        this.commands = new Commands(interaction);
        this.focus = new Focus(commands);
        this.interpreter = new Interpreter(session, interaction, commands, focus);
    }

    /** Talks with a person until they are done. */
    public ExitCode talk() {
        try (LineEditor editor = interaction.lineEditor(new ForumLanguage(interaction, commands, focus))) {
            interaction.screen().follow(editor::size);
            history(editor::readHistory);
            session.output().note("help lists the commands, TAB completes, exit ends");
            session.hintAtBeginning();
            interaction.rehearse();
            while (!interpreter.hasEnded()) {
                Entry entry = editor.read(prompt());
                if (entry instanceof Entry.End) {
                    break;
                }
                if (entry instanceof Entry.Line line && !line.text().isBlank()) {
                    run(line.text(), editor);
                }
            }
            return ExitCode.OK;
        } finally {
            interaction.screen().follow(null);
        }
    }

    /** Runs the lines of a script to its end, whatever fails, and returns how the first ended that failed. */
    public ExitCode run(ScriptLines script) {
        StringBuilder text = new StringBuilder();
        for (String line = next(script); line != null; line = next(script)) {
            text.append(line);
            boolean isComment = text.toString().strip().startsWith("#");
            if (isComment || ShellWords.read(text.toString()).isComplete()) {
                interpreter.run(text.toString());
                text.setLength(0);
            } else {
                text.append('\n');
            }
        }
        if (text.length() > 0 && !interpreter.hasEnded()) {
            interpreter.run(text.toString());
        }
        return interpreter.firstFailure();
    }

    /** Asks for no line behind the end, which may never come. */
    private String next(ScriptLines script) {
        return interpreter.hasEnded() ? null : script.next();
    }

    private void run(String line, LineEditor editor) {
        history(() -> editor.remember(line));
        editor.running(() -> interpreter.run(line), interaction::cancel);
    }

    /** A history that cannot be kept is no reason to stop. */
    private void history(HistoryWork work) {
        try {
            work.run();
        } catch (IOException e) {
            session.output().warning("the history is not kept: " + e.getMessage());
        }
    }

    private interface HistoryWork {
        void run() throws IOException;
    }

    private String prompt() {
        return new Prompt(session.me().handle(), session.store(), focus.question())
                .text(interaction.screen().columns(), session.style());
    }
}
