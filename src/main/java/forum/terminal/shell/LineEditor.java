package forum.terminal.shell;

import forum.model.ForumException;
import forum.output.text.SafeText;
import forum.output.text.Style;
import forum.terminal.Streams;
import forum.terminal.Terminals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jline.reader.Buffer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReader.SuggestionType;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/** Lets a person edit one line after another at a terminal. */
public final class LineEditor implements AutoCloseable {

    private static final int LINES_IN_MEMORY = 5000;

    /** Ctrl-Z, which the terminal hands on while a line is edited. */
    private static final String SUSPEND = "\u001a";

    private final Terminal terminal;
    private final Language language;
    private final HistoryFile file;
    private final LineReader reader;
    private final Modes modes;
    private boolean pasted;
    private boolean keepsHistory = true;

    /**
     * Opens the terminal, which {@link #close()} leaves as it was.
     *
     * @param style whether there are colours
     * @throws ForumException failure, when it cannot be opened
     */
    public static LineEditor open(
            Streams streams,
            InputStream in,
            OutputStream out,
            Map<String, String> variables,
            Language language,
            HistoryFile file,
            Style style) {
        LineEditor editor = new LineEditor(Terminals.open(streams, in, out, variables), language, file, style);
        if (streams.own()) {
            editor.reader.getKeyMaps().get(LineReader.MAIN).bind((Widget) editor::suspend, SUSPEND);
        }
        return editor;
    }

    private LineEditor(Terminal terminal, Language language, HistoryFile file, Style style) {
        this.terminal = terminal;
        this.language = language;
        this.file = file;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("forum")
                .history(new DefaultHistory())
                .parser(new LineParser(language))
                .completer(new LineCompleter())
                .highlighter(new LineColours(language, style))
                .variable(LineReader.HISTORY_SIZE, LINES_IN_MEMORY)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ")
                // JLine's own grey is invisible in some palettes.
                .variable(LineReader.COMPLETION_STYLE_DESCRIPTION, "faint")
                .variable(LineReader.COMPLETION_STYLE_STARTING, style.colours() ? "fg:cyan" : "bold")
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_IGNORE_DUPS, true)
                .option(Option.CASE_INSENSITIVE, true)
                .option(Option.COMPLETE_MATCHER_CAMELCASE, false)
                .option(Option.COMPLETE_MATCHER_TYPO, false)
                .build();
        this.modes = new Modes(terminal);
        if (!modes.isDumb()) {
            reader.setAutosuggestion(SuggestionType.HISTORY);
        }
        bind();
    }

    /**
     * Reads what earlier sessions left.
     *
     * @throws IOException when it cannot be read
     */
    public void readHistory() throws IOException {
        file.read().forEach(reader.getHistory()::add);
    }

    /** The rows and columns there are now; zeros where nobody knows. */
    public int[] size() {
        return new int[] {terminal.getSize().getRows(), terminal.getSize().getColumns()};
    }

    /** Asks for a line. */
    public Entry read(String prompt) {
        pasted = false;
        try {
            modes.begin();
            return new Entry.Line(reader.readLine(prompt.replace("%", "%%"))); // JLine's own patterns begin so
        } catch (UserInterruptException e) {
            beginLineIfDumb();
            return new Entry.Cancelled();
        } catch (EndOfFileException e) {
            beginLineIfDumb();
            return new Entry.End();
        } finally {
            modes.end();
        }
    }

    private void beginLineIfDumb() {
        if (modes.isDumb()) {
            terminal.writer().println();
            terminal.flush();
        }
    }

    /**
     * Writes a line down for later sessions, unless it begins with a blank or is secret.
     *
     * @throws IOException when it cannot be written; later lines are not tried
     */
    public void remember(String line) throws IOException {
        if (keepsHistory && !line.startsWith(" ") && !line.isBlank() && !language.isSecret(line)) {
            keepsHistory = false;
            file.add(line);
            keepsHistory = true;
        }
    }

    /** Runs a command; Ctrl-C meanwhile calls for an end of it, and the session goes on. */
    public void running(Runnable command, Runnable interrupt) {
        Terminal.SignalHandler before = terminal.handle(Signal.INT, signal -> interrupt.run());
        try {
            command.run();
        } finally {
            terminal.handle(Signal.INT, before);
        }
    }

    @Override
    public void close() {
        modes.close();
        try {
            Terminals.close(terminal);
        } catch (IOException e) {
            // It is as it was, as far as it can be.
        }
    }

    private boolean suspend() {
        modes.suspend();
        reader.callWidget(LineReader.REDRAW_LINE);
        return true;
    }

    private void bind() {
        // Between two lines Ctrl-C means nothing; the usual handler would end the program.
        terminal.handle(Signal.INT, signal -> {});
        replace(LineReader.ACCEPT_LINE, this::accept);
        replace(LineReader.BEGIN_PASTE, this::paste);
        for (String forward : List.of(LineReader.FORWARD_CHAR, LineReader.END_OF_LINE)) {
            replace(forward, usual -> takeSuggestion() || usual.apply());
        }
    }

    private void replace(String name, Predicate<Widget> widget) {
        Widget usual = reader.getBuiltinWidgets().get(name);
        reader.getWidgets().put(name, () -> widget.test(usual));
    }

    /** What the history suggests is shown behind the cursor; going there takes it. */
    private boolean takeSuggestion() {
        Buffer buffer = reader.getBuffer();
        String suggestion = reader.getTailTip();
        if (modes.isDumb() || buffer.cursor() < buffer.length() || suggestion == null || suggestion.isEmpty()) {
            return false;
        }
        buffer.write(suggestion);
        return true;
    }

    /** A line with something pasted in it is taken as it is, so that no {@code !} of the text means anything. */
    private boolean accept(Widget usual) {
        Buffer buffer = reader.getBuffer();
        buffer.cursor(buffer.length());
        String text = buffer.toString();
        if (!pasted) {
            try {
                String expanded = language.expand(text, lines());
                if (!expanded.equals(text)) {
                    buffer.clear();
                    buffer.write(expanded);
                    show(expanded);
                }
            } catch (ForumException e) {
                reader.printAbove("forum: " + SafeText.line(e.getMessage()));
                return true;
            }
        }
        return usual.apply();
    }

    /** Shows what a line was expanded to, in its place where that is possible. */
    private void show(String expanded) {
        if (modes.isDumb()) {
            terminal.writer().println(expanded);
            terminal.flush();
        } else {
            reader.callWidget(LineReader.REDISPLAY);
        }
    }

    private boolean paste(Widget usual) {
        Buffer buffer = reader.getBuffer();
        String before = buffer.upToCursor();
        boolean done = usual.apply();
        String text = buffer.upToCursor().substring(before.length());
        String kept = language.pasted(
                before, withoutControls(text.replace("\r\n", "\n").replace('\r', '\n')));
        if (!kept.equals(text)) {
            buffer.backspace(text.length());
            buffer.write(kept);
        }
        pasted = true;
        return done;
    }

    /** Nobody sees control characters in what they paste, nor means to post them. */
    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (History.Entry entry : reader.getHistory()) {
            lines.add(entry.line());
        }
        return lines;
    }
}
