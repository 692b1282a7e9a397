package forum.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.Person;
import forum.ProcessTerminal;
import forum.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person at a terminal, with keys, screen and all. */
@ProcessTerminal
class ShellTest {

    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String CTRL_R = "\u0012";
    private static final String END = "\u0005";
    private static final String UP = "\u001bOA";

    @TempDir
    Path folder;

    private ForumRunner forum;
    private Person person;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder)
                .with("XDG_STATE_HOME", folder.resolve("state").toString())
                .with("EDITOR", "true");
        forum.run("ask", "How do I quote a space?", "In a shell, that is.", "-t", "shell")
                .succeeds();
        forum.run("user", "add", "jane doe").succeeds();
        forum.as("jane doe")
                .run("answer", "1", "With quotation marks around it.")
                .succeeds();
        person = new Person(forum, 80, 60, "shell").sees("amber@forum>");
    }

    @AfterEach
    void end() {
        person.close();
    }

    @Test
    void saysHowToGoOn() {
        person.sees("help lists the commands, TAB completes, exit ends\namber@forum>")
                .types("exit\r")
                .leaves();
        String other = folder.resolve("other.db").toString();

        person = new Person(forum, 200, 60, "shell", "--store", other).sees("amber@other>");
        person.sees("hint: there is no forum yet in " + other + "; begin with: forum ask")
                .types("exit\r")
                .leaves();

        person = new Person(forum, 80, 60, "shell", "--quiet").seesLast("amber@forum>");
        assertThat(person.screen().strip()).isEqualTo("amber@forum>");
    }

    @Test
    void whatHelpSaysOfTheSessionFitsTheTerminal() {
        person.types("exit\r").leaves();
        person = new Person(forum, 40, 250, "shell")
                .sees("amber@forum>")
                .enters("help", "In this session:")
                .sees("  use\n    Take the question of a post as the\n    one in use; alone: leave it\n  exit\n");
    }

    @Test
    void runsCommandsWithoutTheWordForum() {
        person.enters("list", "How do I quote a space?").enters("forum stats", "questions");

        person.enters("nonsense", "forum: no command 'nonsense'");
        person.enters("vote 77 up", "forum: no post #77").enters("vote 2 up", "Voted up #2");

        assertThat(person.types(CTRL_D).leaves()).isZero();
    }

    @Test
    void endsAtAWord() {
        assertThat(person.types("exit\r").leaves()).isZero();
    }

    @Test
    void hasAQuestionInUse() {
        person.enters("use 2", "using #1: How do I quote a space?").seesLast("amber@forum #1>");
        person.enters("answer \"A backslash will do as well.\"", "Answered #1 with #3");
        person.enters("use", "").seesLast("amber@forum>");
        person.enters("use 9", "forum: no post #9").seesLast("amber@forum>");
    }

    @Test
    void goesOnInTheNextLineWhileAQuotationMarkIsOpen() {
        person.types("answer 1 \"First line,\r").seesLast("> ".strip());
        person.enters("second line.\"", "Answered #1 with #3");

        assertThat(forum.run("show", "3", "--json").result().out()).contains("First line,\\nsecond line.");
    }

    @Test
    void goesOnBehindABackslash() {
        person.types("answer 1 \\\r").seesLast("> ".strip());
        person.enters("\"A backslash will do as well.\"", "Answered #1 with #3");
    }

    @Test
    void cancelsALineAndNotTheSession() {
        person.types("answer 1 \"never").sees("never").types(CTRL_C).seesLast("amber@forum>");
        person.types("answer 1 \"\r").seesLast(">").types(CTRL_C).seesLast("amber@forum>");
        person.enters("user list", "jane doe").types(CTRL_D);

        assertThat(person.leaves()).isZero();
        assertThat(forum.run("list", "--kind", "answer").result().out().lines()).hasSize(1);
    }

    @Test
    void cancelsARunningCommandAndNotTheSession() throws IOException {
        Path commands = Files.writeString(folder.resolve("commands"), "stats\n".repeat(200_000));

        person.enters("batch " + commands, "questions:").types(CTRL_C).sees("forum: interrupted");
        person.seesLast("amber@forum>").enters("user list", "jane doe");
        assertThat(person.types("exit\r").leaves()).isZero();
    }

    @Test
    void completesCommandsOptionsAndWhatTheStoreKnows() {
        person.types("acc\t").seesLast("amber@forum> accept");
        cancels().types("list --unan\t").seesLast("amber@forum> list --unanswered");
        cancels().types("user show ja\t").seesLast("amber@forum> user show 'jane doe'");
        cancels().types("user show \"ja\t").seesLast("amber@forum> user show \"jane doe\"");
        cancels().types("accept \t").seesLast("amber@forum> accept 2");
        cancels().types("list --fields id,upv\t").seesLast("amber@forum> list --fields id,upvotes");
        cancels().types("accept 2 --fields upv\t").seesLast("amber@forum> accept 2 --fields upvotes");
        cancels().types("ex\t").sees("exit").sees("export");
    }

    @Test
    void hasNoColoursWhereNoneAreWantedAndNoGreyAnywhere() {
        person.types("ex\t").sees("Write the forum to share it").types(CTRL_C).types("exit\r");
        person.leaves();
        assertThat(person.output()).doesNotContainPattern("\u001b\\[[0-9;]*(3[0-7]|9[0-7])[;m]");

        person = new Person(forum.without("NO_COLOR"), 80, 60, "shell").sees("amber@forum>");
        person.types("ex\t").sees("Write the forum to share it").types(CTRL_C).types("exit\r");
        person.leaves();
        assertThat(person.output()).contains("\u001b[36mex").doesNotContainPattern("\u001b\\[[0-9;]*9[0-7][;m]");
    }

    @Test
    void suggestsWhatWasTypedBefore() {
        person.enters("user show 'jane doe'", "registered").seesLast("amber@forum>");

        person.types("user sh").seesLast("amber@forum> user show 'jane doe'");
        person.types(END).types("\r").sees("amber@forum> user show 'jane doe'").seesLast("amber@forum>");

        assertThat(person.screen().split("registered", -1)).as("shown twice").hasSize(3);
    }

    @Test
    void searchesTheHistory() {
        person.enters("user list", "jane doe").enters("stats", "questions");

        person.types(CTRL_R + "lis").sees("user list").types("\r").seesLast("amber@forum>");
        person.types(UP).seesLast("amber@forum> user list");
    }

    @Test
    void repeatsLinesOfTheHistory() {
        person.enters("vote 2 up --as amber", "Voted up #2");
        person.enters("!! --json", "\"upvotes\"").sees("amber@forum> vote 2 up --as amber --json");
        person.enters("answer 1 'Hurrah, !! and !1 and !vote'", "Answered #1 with #3");
        person.enters("!nothing", "no line of the history is meant by !nothing");

        assertThat(forum.run("show", "3", "--json").result().out()).contains("Hurrah, !! and !1 and !vote");
    }

    @Test
    void keepsPastedTextAsText() {
        person.types("answer 1 ").sees("answer 1");
        person.types(paste("It's \"quoted\":\nvote 2 up\n!!\n"))
                .sees("vote 2 up")
                .types("\r");
        person.sees("Answered #1 with #3");
        person.types("comment 1 \"")
                .types(paste("say \"hi\" \\ there"))
                .types("\"\r")
                .sees("Commented on #1 with #4");

        assertThat(forum.run("show", "3", "--json").result().out()).contains("It's \\\"quoted\\\":\\nvote 2 up\\n!!\"");
        assertThat(forum.run("show", "4", "--json").result().out()).contains("say \\\"hi\\\" \\\\ there");
        assertThat(forum.run("list", "--kind", "answer", "--fields", "id,score")
                        .result()
                        .out())
                .contains("2\t0");
    }

    @Test
    void pastesNoControlCharacters() {
        person.types("answer 1 'With ").types(paste("\u001b]0;quotation\u0007 marks\u009b2J\n\taround it, that is"));
        person.types("'\r").sees("Answered #1 with #3");

        assertThat(person.output()).doesNotContain("\u001b]0;", "\u009b");
        assertThat(forum.run("show", "3", "--json").result().out())
                .contains("With ]0;quotation marks2J\\n\\taround it, that is");
    }

    @Test
    void namesOfFilesDoNothingToTheTerminal() throws IOException {
        Files.createFile(folder.resolve("evil\u001b]0;name\u0007"));
        person.types("import " + folder + "/ev\t").sees("evil␛]0;name␇");

        assertThat(person.output()).doesNotContain("\u001b]0;");
        person.types(CTRL_C);
    }

    @Test
    void remembersLinesInTheNextSession() throws IOException {
        person.enters("user list", "jane doe");
        person.enters(" stats", "questions");
        person.enters("user edit amber --email=amber@example.org", "Changed");
        Person other = new Person(forum, 80, 60, "shell").sees("amber@forum>");
        other.enters("tag list", "shell").types("exit\r").leaves();
        person.types("exit\r").leaves();

        Path file = folder.resolve("state/forum/history");
        assertThat(file).hasContent("user list\ntag list\nexit\nexit");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        person = new Person(forum, 80, 60, "shell").sees("amber@forum>").types(UP + UP + UP);
        person.seesLast("amber@forum> tag list");
    }

    @Test
    void saysWhoAndWhere() {
        person.types("exit\r").leaves();
        String other = folder.resolve("other.db").toString();

        person = new Person(forum, 80, 60, "shell", "--store", other, "--as", "river").sees("river@other>");
        person.enters("ask 'A question for the other forum' 'Its text.'", "Asked #1")
                .types("exit\r")
                .leaves();
    }

    @Test
    void fitsANarrowTerminal() {
        person.types("exit\r").leaves();

        person = new Person(forum, 20, 10, "shell")
                .sees("forum>")
                .enters("use 1", "using")
                .seesLast("#1>");
        person.enters("exit", "");
        assertThat(person.leaves()).isZero();
    }

    @Test
    void holdsNoOther() {
        person.enters("shell", "forum: a session cannot hold another");
        forum.typing("shell\n").run("batch").endsWith(ExitCode.USAGE).saysPart("a session cannot hold another");
    }

    /** Cancels the line and waits for the next prompt: what is typed before it stands on the screen as it is. */
    private Person cancels() {
        return person.types(CTRL_C).seesLast("amber@forum>");
    }

    private static String paste(String text) {
        return "\u001b[200~" + text.replace('\n', '\r') + "\u001b[201~";
    }
}
