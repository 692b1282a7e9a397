package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.PseudoTerminal;
import forum.RunAssert;
import forum.cli.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a text that is written in an editor, whatever the editor and the forum do. */
class EditorTest {

    private static final String KEPT = "(?s).*your text is kept in (\\S+?);? .*";

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void ask() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.").succeeds();
    }

    @Test
    void keepsHeadingsAndLeavesOutTheNotes() {
        answer(
                        "{ printf '# A heading\\n\\nUse ls; see its manual.\\n'; cat \"$1\"; } > \"$1.new\"; mv \"$1.new\" \"$1\"")
                .succeeds();
        assertBody(2, "# A heading\\n\\nUse ls; see its manual.");
    }

    @Test
    void speaksTheLanguageThatTheLauncherReplaced() {
        Path seen = folder.resolve("seen");
        String tells = "f() { echo \"${LC_ALL-unset} ${FORUM_LC_ALL-unset}\" > " + seen + "; }; f";
        ForumRunner launched = with(tells).with("LC_ALL", "C.UTF-8");
        launched.with("FORUM_LC_ALL", "de_DE.UTF-8").run("answer", "1").endsWith(ExitCode.INTERRUPTED);
        assertThat(seen).hasContent("de_DE.UTF-8 unset");
        launched.with("FORUM_LC_ALL", "").run("answer", "1").endsWith(ExitCode.INTERRUPTED);
        assertThat(seen).hasContent("unset unset");
        launched.run("answer", "1").endsWith(ExitCode.INTERRUPTED);
        assertThat(seen).hasContent("C.UTF-8 unset");
    }

    @Test
    void doesNotBeginWhereTheCategoryOrTheTagsWillNotDo() {
        String writes = "f() { echo opened > " + folder.resolve("opened") + "; }; f";
        with(writes).run("ask", "-c", "linux").fails(ExitCode.NOT_FOUND, "no category 'linux'");
        with(writes).run("ask", "-t", "a,b,c,d,e,f").fails(ExitCode.REFUSED, "too many tags: 6, at most 5 allowed");
        forum.run("category", "add", "Linux").succeeds();
        with(writes).run("ask").fails(ExitCode.REFUSED, "a question needs a category; choose one");
        assertThat(folder.resolve("opened")).doesNotExist();
        with(writes).run("ask", "-c", "linux").endsWith(ExitCode.INTERRUPTED);
        assertThat(folder.resolve("opened")).exists();
    }

    @Test
    void namesWhatWasAskedBefore() {
        Path seen = folder.resolve("seen");
        String copies = "cp \"$1\" " + seen;
        with(copies).run("ask", "How do I list hidden files?").endsWith(ExitCode.INTERRUPTED);
        assertThat(seen).content().contains("asking: How do I list hidden files?", "#1 How do I list files?");
        with(copies).run("ask", "What became of the kernel?").endsWith(ExitCode.INTERRUPTED);
        assertThat(seen).content().contains("asking: What became").doesNotContain("before", "#1");
    }

    @Test
    void leavesOutTheNotesWhenTheScissorsAreGone() {
        answer("sed -i -e '1i Use ls; see its manual.' -e '/>8/d' \"$1\"").succeeds();
        assertBody(2, "Use ls; see its manual.");
    }

    @Test
    void takesOtherEndsOfLinesForNoChange() {
        forum.typing(
                        "{\"title\": \"How do I quote?\", \"body\": \"One line,\\r\\nand another.\", \"author\": \"amber\"}")
                .run("import", "-")
                .succeeds();
        with("true").run("edit", "2").fails(ExitCode.INTERRUPTED, "cancelled: nothing written");
        forum.run("history", "2", "--fields", "number").prints("1\n");
    }

    @Test
    void leavesATextWholeThatShowsSuchNotes() throws IOException {
        Path shown = folder.resolve("shown");
        with("cp \"$1\" " + shown).run("answer", "1").endsWith(ExitCode.INTERRUPTED);
        String body = "It opens with this:\n" + Files.readString(shown) + "Why?";
        forum.run("answer", "1", body).succeeds();

        with("sed -i s/Why/How/ \"$1\"").run("edit", "2").succeeds();
        String changed = body.replace("Why", "How");
        assertBody(2, changed.replace("\n", "\\n"));

        with("sed -i -e '/^How?/q' \"$1\"").run("edit", "2").fails(ExitCode.INTERRUPTED, "cancelled: nothing written");
        RunAssert failed =
                with("sed -i s/^How?/Where?/ \"$1\"; false").run("edit", "2").endsWith(ExitCode.FAILURE);
        String kept = Files.readString(kept(failed));
        assertThat(kept).isEqualTo(body.replace("Why", "Where") + "\n");
        with("touch \"$1\"").run("edit", "2").succeeds();
        assertBody(2, kept.strip().replace("\n", "\\n"));
        assertThat(drafts()).isEmpty();
    }

    @Test
    void keepsATextThatHasNoRoomOnTheDisk() throws IOException, InterruptedException {
        String text = "All work and no play makes Jack a dull boy.\n".repeat(100_000);
        Path written = Files.writeString(folder.resolve("written"), text);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -S -f 4096; exec '" + java + "' -Dforum.stdin.tty=true -Dforum.stdout.tty=true -cp '"
                        + System.getProperty("java.class.path") + "' forum.Main answer 1");
        builder.environment()
                .putAll(variables("f() { ulimit -S -f unlimited; cat " + written + " \"$1\" > \"$1.new\""
                        + "; mv \"$1.new\" \"$1\"; }; f"));
        Process full = builder.redirectErrorStream(true).start();
        String said = new String(full.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(full.waitFor()).as(said).isEqualTo(ExitCode.REFUSED.number());
        assertThat(Files.readString(Path.of(said.replaceAll(KEPT, "$1"))).startsWith(text))
                .isTrue();
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void cancelsOnAnEmptyText() throws IOException {
        answer("true").fails(ExitCode.INTERRUPTED, "cancelled: nothing written");
        answer("printf '' > \"$1\"").fails(ExitCode.INTERRUPTED, "cancelled: nothing written");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void keepsATextThatARuleRefuses() throws IOException {
        RunAssert refused = answer("echo short > \"$1\"").endsWith(ExitCode.REFUSED);

        Path kept = kept(refused);
        assertThat(kept).hasContent("short");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
    }

    @Test
    void offersItAgainForTheSamePurposeOnly() throws IOException {
        answer("echo short > \"$1\"").endsWith(ExitCode.REFUSED);
        forum.run("ask", "How do I copy files?", "I tried cp.").succeeds();
        Path seen = folder.resolve("seen");
        with("cp \"$1\" " + seen + "; false").run("answer", "2").endsWith(ExitCode.FAILURE);
        assertThat(Files.readString(seen)).contains("How do I copy files?").doesNotContain("short");

        answer("sed -i 's/short/short no more, it is/' \"$1\"").succeeds();
        assertBody(3, "short no more, it is");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void postsADraftThatIsSavedAgainAndKeepsOneThatIsNot() throws IOException {
        answer("echo short > \"$1\"").endsWith(ExitCode.REFUSED);
        answer("true").endsWith(ExitCode.INTERRUPTED).saysPart("cancelled: nothing written; your draft is kept in ");
        assertThat(drafts()).hasSize(1);

        forum.run("config", "set", "min_len_a_content", "1").succeeds();
        answer("touch \"$1\"").succeeds();
        assertBody(2, "short");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void dropsADraftThatIsEmptied() throws IOException {
        answer("echo short > \"$1\"").endsWith(ExitCode.REFUSED);
        answer("printf '' > \"$1\"").fails(ExitCode.INTERRUPTED, "cancelled: nothing written");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void mentionsADraftToWhoGivesAnotherText() {
        answer("echo short > \"$1\"").endsWith(ExitCode.REFUSED);
        forum.run("answer", "1", "Use ls; see its manual.")
                .succeeds()
                .saysPart("hint: an earlier text for this is kept in ");
    }

    @Test
    void keepsWhatAnEditorLeftThatFailed() {
        RunAssert failed = answer("echo 'Use ls; see its manual.' > \"$1\"; exit 3")
                .fails(
                        ExitCode.FAILURE,
                        "the editor 'f() { echo 'Use ls; see its manual.' > \"$1\"; exit 3; }; f' failed: it ended with status 3");
        assertThat(Path.of(failed.result()
                        .err()
                        .replaceAll("(?s).*your text is kept in (\\S+); repeat the command.*", "$1")))
                .hasContent("Use ls; see its manual.");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 15})
    void keepsWhatWasSavedBeforeTheEditorWasKilled(int number) throws IOException {
        Path editor = Files.writeString(
                folder.resolve("editor"),
                "#!/bin/sh\necho 'Use ls; see its manual.' > \"$1\"\nkill -" + number + " $$\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));

        RunAssert killed = forum.atTerminal()
                .with("EDITOR", editor.toString())
                .run("answer", "1")
                .endsWith(ExitCode.FAILURE)
                .saysPart("the editor '" + editor + "' failed: it was ended by signal " + number + "\n");
        Path kept = Path.of(
                killed.result().err().replaceAll("(?s).*your text is kept in (\\S+); repeat the command.*", "$1"));
        assertThat(kept).hasContent("Use ls; see its manual.");

        answer("touch \"$1\"").succeeds();
        assertBody(2, "Use ls; see its manual.");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void leavesCtrlCToTheEditor() throws IOException, InterruptedException {
        // A signal before a sleep begins does not end it, and its trap waits for the end: each is short.
        String editor = "trap 'echo \"Use ls; see its manual.\" > \"$1\"; exit 0' INT\necho in the editor\n";
        try (PseudoTerminal terminal = answerAtTerminal(editor + "for second in $(seq 50); do sleep 1; done")) {
            terminal.sees("in the editor").types("\u0003").sees("Answered #1 with #2");
            assertThat(terminal.leaves()).isZero();
        }
        assertBody(2, "Use ls; see its manual.");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void namesTheTextOfAnEditorThatEndsWithCtrlC() throws IOException, InterruptedException {
        try (PseudoTerminal terminal =
                answerAtTerminal("echo 'Use ls; see its manual.' > \"$1\"\necho in the editor\nexec sleep 50")) {
            terminal.sees("in the editor").types("\u0003");
            assertThat(terminal.leaves()).isEqualTo(ExitCode.INTERRUPTED.number());
            assertThat(terminal.screen()).contains("forum: interrupted in the editor", "hint: your text is kept in ");
        }
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void givesTheTerminalBackThatAKilledEditorHadForItself() throws IOException, InterruptedException {
        try (PseudoTerminal terminal = answerAtTerminal("stty raw -echo\nprintf '\\033[?1049h\\033[?25lin the editor'\n"
                + "echo 'Use ls; see its manual.' > \"$1\"\nkill -9 $$")) {
            assertThat(terminal.leaves()).isEqualTo(ExitCode.FAILURE.number());

            assertThat(terminal.screen().lines())
                    .anyMatch(line -> line.startsWith("forum: the editor '"))
                    .anyMatch(line -> line.startsWith("hint: your text is kept in "))
                    .noneMatch(line -> line.contains("in the editor"));
            assertThat(terminal.output()).contains("\u001b[?25h");
        }
    }

    @Test
    void tellsOfAnEditorThatIsNotThere() throws IOException {
        forum.atTerminal()
                .with("EDITOR", "/no/such/editor --wait")
                .run("answer", "1")
                .fails(ExitCode.FAILURE, "cannot start the editor '/no/such/editor --wait'")
                .saysPart("hint: set FORUM_EDITOR, VISUAL or EDITOR");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void takesItsOwnVariableFirstThenVisual() throws IOException {
        Path editor = Files.writeString(
                folder.resolve("my editor"), "#!/bin/sh\necho \"Written by $1 and kept.\" > \"$2\"\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        ForumRunner here = forum.atTerminal().with("EDITOR", "false").with("VISUAL", "'" + editor + "' visual");

        here.run("answer", "1").succeeds();
        here.with("FORUM_EDITOR", "'" + editor + "' forum").run("answer", "1").succeeds();
        here.with("FORUM_EDITOR", "").run("comment", "1").succeeds();
        assertBody(2, "Written by visual and kept.");
        assertBody(3, "Written by forum and kept.");
        assertBody(4, "Written by visual and kept.");
    }

    @Test
    void opensForNothingThatIsForbidden() {
        forum.run("user", "add", "bob").succeeds();
        forum.run("user", "add", "carla").succeeds();
        forum.run("user", "block", "carla").succeeds();
        forum.run("close", "1", "It has been answered elsewhere.").succeeds();
        Path opened = folder.resolve("opened");
        ForumRunner here = with("touch " + opened);

        here.as("bob").run("answer", "1").endsWith(ExitCode.REFUSED).saysPart("question #1 is closed");
        here.as("bob").run("edit", "1").endsWith(ExitCode.REFUSED);
        here.as("carla").run("comment", "1").endsWith(ExitCode.REFUSED);
        here.as("carla").run("ask").endsWith(ExitCode.REFUSED);
        here.as("dave").run("ask").endsWith(ExitCode.NOT_FOUND);
        assertThat(opened).doesNotExist();

        here.as("bob").run("ask").endsWith(ExitCode.INTERRUPTED);
        assertThat(opened).exists();
    }

    @Test
    void opensForWhoeverBeginsAForum() {
        with("printf 'How do I begin?\\n\\nI have just installed it.\\n' > \"$1\"")
                .run("ask", "--store", folder.resolve("new.db").toString())
                .succeeds();
    }

    @Test
    void leavesAloneWhatSomebodyElseChangedMeanwhile() {
        String meanwhile = String.join(
                " ",
                "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
                "-cp '" + System.getProperty("java.class.path") + "' forum.Main edit 1",
                "--store '" + folder.resolve("forum.db") + "' --as amber");
        with(meanwhile + " --title 'How do I list hidden files?' && sed -i s/dir/DIR/ \"$1\"")
                .run("edit", "1")
                .succeeds();
        forum.run("show", "1", "--tsv", "--fields", "title,body").prints("How do I list hidden files?\tI tried DIR.\n");
        with(meanwhile + " 'I tried ls.' && sed -i s/hidden/all/ \"$1\"")
                .run("edit", "1")
                .succeeds();
        forum.run("show", "1", "--tsv", "--fields", "title,body").prints("How do I list all files?\tI tried ls.\n");
    }

    private RunAssert answer(String editor) {
        return with(editor).run("answer", "1");
    }

    private ForumRunner with(String editor) {
        return forum.atTerminal().with("EDITOR", "f() { " + editor + "; }; f");
    }

    /** Answers with an editor that does this, as a process of its own at a pseudo-terminal. */
    private PseudoTerminal answerAtTerminal(String script) throws IOException {
        Path editor = Files.writeString(folder.resolve("editor"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        return new PseudoTerminal(variables(editor.toString()), 200, 24, "answer", "1");
    }

    private Map<String, String> variables(String editor) {
        return Map.of(
                "FORUM_STORE",
                folder.resolve("forum.db").toString(),
                "FORUM_USER",
                "amber",
                "XDG_STATE_HOME",
                folder.resolve(".local/state").toString(),
                "FORUM_EDITOR",
                editor);
    }

    private void assertBody(int id, String body) {
        forum.run("show", String.valueOf(id), "--ndjson")
                .printsPart("\"id\":" + id + ",")
                .printsPart("\"body\":\"" + body + "\"");
    }

    private static Path kept(RunAssert run) {
        return Path.of(run.result().err().replaceAll(KEPT, "$1"));
    }

    private List<Path> drafts() throws IOException {
        Path place = folder.resolve(".local/state/forum/drafts");
        if (!Files.exists(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.toList();
        }
    }
}
