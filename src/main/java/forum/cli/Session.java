package forum.cli;

import forum.domain.Forum;
import forum.domain.Transaction;
import forum.domain.Who;
import forum.model.ForumException;
import forum.output.Output;
import forum.output.Wishes;
import forum.output.text.Style;
import forum.rules.Settings;
import forum.store.FileHeader;
import forum.terminal.Assignment;
import forum.terminal.Draft;
import forum.terminal.Editor;
import forum.terminal.FullScreen;
import forum.terminal.ProgressLine;
import forum.terminal.Streams;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What one command has to do with the world: who types it, the forum it is about, and where its output goes. */
public final class Session {

    private final Program program;
    private final Environment environment;
    private final Defaults defaults;
    private final GlobalOptions options;
    private final List<String> words;
    private final Runner runner;
    private final Writing writing;
    private final Printing printing;

    Session(Program program, GlobalOptions options, List<String> words, Runner runner) {
        this.program = program;
        this.environment = program.environment();
        this.defaults = new Defaults(environment);
        this.options = options;
        this.words = List.copyOf(words);
        this.runner = runner;
        this.writing = new Writing(environment, this);
        this.printing = new Printing(program, options, this::settings);
    }

    /** The command as it was typed, a word each, without {@code forum}. */
    public List<String> words() {
        return words;
    }

    /** The time. */
    public Instant now() {
        return environment.clock().instant();
    }

    /** Standard input. */
    public InputStream in() {
        return environment.in();
    }

    /** A variable of the environment, null when it is not set or empty. */
    public String variable(String name) {
        return environment.variable(name);
    }

    /** Who types: {@code --as}, {@code FORUM_USER}, the configured user, the login name. */
    public Who.Member me() {
        return new Who.Member(defaults.me(options.as()));
    }

    /** What the person has set for themselves. */
    public PersonalSettings personal() {
        return defaults.personal();
    }

    /** The file of the forum: {@code --store}, {@code FORUM_STORE}, {@code forum.db} in the data folder. */
    public Path store() {
        return defaults.store(options.store());
    }

    /** The file that was named with {@code --store}. */
    public Optional<Path> namedStore() {
        return Optional.ofNullable(options.store());
    }

    /** What makes a forum to play with. */
    public Demo demo() {
        return new Demo(environment);
    }

    /** Whether there is a forum already. */
    public boolean hasStore() {
        return Files.exists(store());
    }

    /**
     * Keeps what a command writes from taking the place of a forum: this one, or another.
     *
     * @throws ForumException usage, when the file holds one
     */
    public void protectStores(Path file) {
        if (ReplacedFile.isSame(file, store())) {
            throw ForumException.usage(file + " is the forum itself; name another file to write to");
        }
        if (FileHeader.isForum(file)) {
            throw ForumException.usage(file + " is a forum as well; name another file to write to");
        }
    }

    /** The forum, which opens when it is used and closes with the program. */
    public Forum forum() {
        Path file = store();
        return program.stores().forum(file, () -> tellOfUpgrade(file));
    }

    /**
     * The forum, for a command that has no sense where there is none.
     *
     * @throws ForumException failure, when there is none
     */
    public Forum existingForum() {
        if (!hasStore()) {
            throw ForumException.failure(
                    "there is no forum in " + store(), null, "name its file with --store FILE or in FORUM_STORE");
        }
        return forum();
    }

    /** Reads from the forum. */
    public <T> T read(Function<Transaction, T> work) {
        return forum().read(me(), work);
    }

    /** Changes the forum as the person who types. */
    public <T> T write(String operation, Function<Transaction, T> work) {
        return write(operation, me(), work);
    }

    /** Changes the forum as somebody. */
    public <T> T write(String operation, Who who, Function<Transaction, T> work) {
        return forum().write(operation, who, work);
    }

    /** Where the results and messages of the command go, in no particular form. */
    public Output output() {
        return printing.output(plain());
    }

    /** Where the results and messages of the command go, in the form that was chosen. */
    public Output output(OutputChoice wanted) {
        return printing.output(wanted.wishes(options.quiet()));
    }

    /**
     * Tells the person on standard error how far a piece of work is, where there is a person who wants to know and a
     * terminal that can redraw a line.
     *
     * @param amount asked from another thread
     */
    public ProgressLine progress(Supplier<ProgressLine.Amount> amount) {
        return printing.progress(amount);
    }

    /**
     * Hands standard output to something that writes bytes.
     *
     * @param compress whether what it writes is compressed
     */
    public <T> T writeOut(boolean compress, Function<OutputStream, T> writing) {
        return printing.writeOut(compress, writing);
    }

    /** Prints results that may be long: by way of the pager when they are taller than the person's screen. */
    public void paged(OutputChoice wanted, Consumer<Output> results) {
        printing.paged(wanted.wishes(options.quiet()), results);
    }

    /** Prints lines that may be many, in no particular form. */
    public void paged(Consumer<Output> results) {
        printing.paged(plain(), results);
    }

    /**
     * Says on standard error how to begin, to whoever looks at a forum that does not exist: a person, or a script that
     * named its file, perhaps wrongly.
     */
    public void hintAtBeginning() {
        boolean named = options.store() != null || environment.variable("FORUM_STORE") != null;
        if ((environment.terminals().out() || named) && !hasStore()) {
            output().hint("there is no forum yet in " + store() + "; begin with: forum ask \"TITLE\" \"TEXT\"");
        }
    }

    /**
     * Has a text written in the person's editor.
     *
     * @throws ForumException usage, when nobody is there to write
     */
    public String edit(Assignment assignment) {
        return writing.edit(assignment);
    }

    /** Says so when a text for the same purpose is kept that was written in the editor and could not be used. */
    public void mentionDraft(String purpose) {
        writing.abandoned(purpose).ifPresent(file -> output().hint("an earlier text for this is kept in " + file));
    }

    /** The person's editor. */
    public Editor editor() {
        return writing.editor();
    }

    /** The same task, told from that of other people and other forums. */
    public Assignment placed(Assignment assignment) {
        return writing.placed(assignment);
    }

    /** The terminal that a person sits at; empty where there is none that can show a whole screen. */
    public Optional<FullScreen> fullScreen() {
        return FullScreen.of(environment.variables(), environment.terminals());
    }

    /** Runs another command in this process, with this one's global options behind its own. */
    public ExitCode run(List<String> command, Runner by) {
        return program.run(command, options, by);
    }

    /** Who runs the command. */
    public Runner runner() {
        return runner;
    }

    /** Which of the standard streams are terminals. */
    public Streams streams() {
        return environment.terminals();
    }

    /** What an interactive session asks of the program beyond that. */
    public Interaction interaction() {
        return new Interaction(this, program);
    }

    /** The help of the command with this path of words, the root's when there are none. */
    public List<String> help(List<String> path) {
        CommandTree tree = new CommandTree(this, options);
        return new HelpPage(tree.find(path), style(), program.screen().columns()).lines();
    }

    /** What was written in an editor and is not known to be safe in the forum. */
    List<Draft> drafts() {
        return writing.drafts();
    }

    /** The command is done, and what was written in an editor is safe in the forum. */
    void finish() {
        writing.finish();
    }

    /** To a person, who would wonder what takes so long. */
    private void tellOfUpgrade(Path file) {
        if (environment.terminals().err()) {
            output().note("bringing " + file + " to this version of forum; of a large one that takes a minute, once");
        }
    }

    GlobalOptions options() {
        return options;
    }

    /** The style of standard output. */
    public Style style() {
        return printing.style();
    }

    /** The style of standard error. */
    Style errorStyle() {
        return printing.errorStyle();
    }

    private Wishes plain() {
        return Wishes.none(options.quiet());
    }

    /** The rules in force; those of a new forum where there is none. */
    private Settings settings() {
        return hasStore() ? read(Transaction::settings) : Settings.of(Map.of());
    }
}
