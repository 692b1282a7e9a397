package forum.cli;

import forum.cli.converter.ColoringConverter;
import forum.output.Coloring;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name. Those of a batch stand behind each of its lines. */
public final class GlobalOptions {

    @Option(
            names = "--store",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The file that holds the forum; else FORUM_STORE, else forum.db in the data folder")
    private Path store;

    @Option(
            names = "--as",
            paramLabel = "HANDLE",
            scope = ScopeType.INHERIT,
            description = "Who you are; else FORUM_USER, else the configured user, else your login name")
    private String as;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            converter = ColoringConverter.class,
            completionCandidates = ColoringConverter.class,
            description = "Use colours: auto, always or never")
    private Coloring color;

    @Option(names = "--no-pager", scope = ScopeType.INHERIT, description = "Never start a pager")
    private boolean noPager;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say only what was asked for: no confirmations, no hints")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say what went on inside when something fails")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            description = "Show this help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            scope = ScopeType.INHERIT,
            versionHelp = true,
            description = "Show the version")
    private boolean version;

    private final GlobalOptions outer;

    /** Options with others behind them, or null for none, that hold where these are not given. */
    GlobalOptions(GlobalOptions outer) {
        this.outer = outer;
    }

    /** The file that holds the forum, or null. */
    Path store() {
        return store == null && outer != null ? outer.store() : store;
    }

    /** Who the person claims to be, or null. */
    String as() {
        return as == null && outer != null ? outer.as() : as;
    }

    /** When there is colour. */
    Coloring color() {
        if (color == null) {
            return outer == null ? Coloring.AUTO : outer.color();
        }
        return color;
    }

    /** Whether a pager may be used. */
    boolean pager() {
        return !noPager && (outer == null || outer.pager());
    }

    /** Whether confirmations and hints are unwanted. */
    boolean quiet() {
        return quiet || outer != null && outer.quiet();
    }

    /** Whether failures come with their inside. */
    boolean verbose() {
        return verbose || outer != null && outer.verbose();
    }

    /** Whether help was asked for instead of the command. */
    boolean helpWanted() {
        return help;
    }

    /** Whether the version was asked for instead of the command. */
    boolean versionWanted() {
        return version;
    }
}
