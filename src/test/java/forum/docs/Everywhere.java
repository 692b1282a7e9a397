package forum.docs;

import forum.cli.ExitCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the manual page of every command says. */
final class Everywhere {

    /** The variables that every command reads; a test looks for others in the sources. */
    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();

    /** Those that one command alone reads, by its words. */
    private static final Map<String, Map<String, String>> OWN = new LinkedHashMap<>();

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        Map<String, String> mail = new LinkedHashMap<>();
        mail.put("FORUM_MAIL_FROM", "The address that mails come from; your account's own unless set.");
        mail.put("FORUM_SMTP", "The mail server, such as smtp://user:password@mail.example.org:587.");
        OWN.put("notify", mail);

        VARIABLES.put("COLUMNS", "The width of the terminal.");
        VARIABLES.put(
                "FORCE_HYPERLINK",
                "Whether links can be followed in the terminal: 0 for no, anything else for yes. Unless it is set, TERM,"
                        + " TERM_PROGRAM and the variables of the terminals tell.");
        VARIABLES.put(
                "FORUM_ARCHIVE",
                "When it is none, the program goes without the archive of its classes that lets it start sooner.");
        VARIABLES.put("FORUM_PAGER", "As PAGER, for this program alone.");
        VARIABLES.put(
                "FORUM_PLAIN",
                "For a screen reader: when it is set to anything but 0, there is nothing but lines, one after another,"
                        + " without frames, colours, a pager or a moving cursor.");
        VARIABLES.put("FORUM_STORE", "The file that holds the forum, where --store does not say.");
        VARIABLES.put("FORUM_USER", "Who you are, where --as does not say.");
        VARIABLES.put("JAVA_HOME", "The Java that runs the program; else the first one in PATH.");
        VARIABLES.put(
                "LC_ALL",
                "With LC_CTYPE and LANG, of which the first that is set counts: a terminal whose locale is not UTF-8 gets"
                        + " ASCII.");
        VARIABLES.put("LESS", "What less is told; FRX unless set.");
        VARIABLES.put("LINES", "The height of the terminal.");
        VARIABLES.put("LV", "What the pager lv is told; -c unless set.");
        VARIABLES.put("NO_COLOR", "When it is set to anything, there are no colours unless --color asks for them.");
        VARIABLES.put("CLICOLOR_FORCE", "When it is set to anything but 0, there are colours also in a pipe.");
        VARIABLES.put("PAGER", "The program that shows what is taller than the terminal; less unless set.");
        VARIABLES.put("TERM", "The terminal; one that is dumb gets what FORUM_PLAIN gives.");
        VARIABLES.put("TERM_PROGRAM", "The program that the terminal is, some of which know links.");
        VARIABLES.put("FORUM_EDITOR", "The editor for texts.");
        VARIABLES.put("VISUAL", "The editor for texts where FORUM_EDITOR is not set.");
        VARIABLES.put("EDITOR", "The editor for texts where VISUAL is not set either.");
        VARIABLES.put("XDG_CACHE_HOME", "Where archives of classes are, in place of ~/.cache.");
        VARIABLES.put("XDG_CONFIG_HOME", "Where personal settings are, in place of ~/.config.");
        VARIABLES.put("XDG_DATA_HOME", "Where the forum is, in place of ~/.local/share.");
        VARIABLES.put("XDG_STATE_HOME", "Where drafts and the history of sessions are, in place of ~/.local/state.");

        FILES.put("~/.local/share/forum/forum.db", "The forum, unless another file is named.");
        FILES.put("~/.config/forum/config.properties", "Personal settings: who you are on this machine.");
        FILES.put("~/.local/state/forum/history", "What was typed in forum shell.");
        FILES.put("~/.local/state/forum/drafts", "Texts that an editor left and that could not be used.");
        FILES.put(
                "~/.cache/forum",
                "Archives of classes, which the first command has made for those after it; they may be deleted.");
    }

    private Everywhere() {}

    /** The names of all variables that some page explains. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>(VARIABLES.keySet());
        OWN.values().forEach(own -> all.addAll(own.keySet()));
        return all;
    }

    /** What the command with these words reads, its own variables first. */
    static void environment(Mdoc page, String words) {
        page.section("ENVIRONMENT").macro("Bl -tag -width XDG_CONFIG_HOME");
        OWN.getOrDefault(words, Map.of())
                .forEach((name, meaning) -> page.macro("It Ev " + name).sentences(meaning));
        VARIABLES.forEach((name, meaning) -> page.macro("It Ev " + name).sentences(meaning));
        page.macro("El");
    }

    static void files(Mdoc page) {
        page.section("FILES").macro("Bl -tag -width Ds");
        FILES.forEach((file, meaning) -> page.macro("It Pa " + file).sentences(meaning));
        page.macro("El");
    }

    static String meaning(ExitCode code) {
        return switch (code) {
            case OK -> "Done; an empty list is done too.";
            case FAILURE -> "The store or the system failed: an unreadable file, a full disk, a damaged database.";
            case USAGE -> "What was typed cannot be meant: an unknown option, a missing argument.";
            case NOT_FOUND -> "There is no such post, user, category, tag or revision.";
            case REFUSED -> "A rule of the forum forbids it: a permission, a limit, a closed question.";
            case BAD_INPUT -> "A text, a file or an import does not hold what it should.";
            case INTERRUPTED -> "Interrupted, and nothing is half done.";
        };
    }
}
