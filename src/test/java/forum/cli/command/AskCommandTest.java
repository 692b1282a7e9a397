package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    @Test
    void printsTheIdWhenPiped() {
        forum.run("ask", "How do I list files?", "I tried dir.")
                .succeeds()
                .prints("1\n")
                .says("");
    }

    @Test
    void printsASentenceAtATerminal() {
        forum.atTerminal()
                .run("ask", "How do I list files?", "I tried dir.")
                .succeeds()
                .prints("Asked #1\n");
    }

    @Test
    void isQuietOnRequest() {
        forum.atTerminal()
                .run("ask", "-q", "How do I list files?", "I tried dir.")
                .succeeds()
                .prints("");
    }

    @Test
    void printsThePostAsJson() {
        forum.run("category", "add", "Linux").succeeds();
        forum.run(
                        "ask",
                        "How do I list files?",
                        "I tried dir.",
                        "-c",
                        "linux",
                        "-t",
                        "shell",
                        "-t",
                        "c++ files",
                        "--json",
                        "--fields",
                        "id,kind,title,body,format,author,category,tags")
                .succeeds()
                .prints(
                        "{\"id\":1,\"kind\":\"question\",\"title\":\"How do I list files?\",\"body\":\"I tried dir.\",\"format\":\"markdown\",\"author\":\"amber\",\"category\":\"linux\",\"tags\":[\"shell\",\"c++\",\"files\"]}\n");
    }

    @Test
    void takesTagsUnderBothNames() {
        forum.run("ask", "How do I list files?", "I tried dir.", "--tags", "shell,files")
                .succeeds();
        forum.run("edit", "1", "--tags", "c++,files").succeeds();
        forum.run("list", "--tags", "c++", "--fields", "tags").prints("c++,files\n");
    }

    @Test
    void readsTheTextFromAFileOrStandardInput() throws Exception {
        Path file = Files.writeString(folder.resolve("text.md"), "\ufeffI tried dir.\n");
        forum.run("ask", "How do I list files?", "-F", file.toString()).succeeds();
        forum.typing("I tried dir twice.")
                .run("ask", "How do I list more files?", "-")
                .succeeds();
        forum.run("show", "1", "--fields", "body").prints("I tried dir.\n");
        forum.run("show", "2", "--fields", "body").prints("I tried dir twice.\n");
    }

    @Test
    void readsTheTitleFromTheFirstLineWhenThereIsNone() throws Exception {
        Path file = Files.writeString(folder.resolve("question.md"), "How do I list files?\n\nI tried dir.\n");
        forum.run("ask", "-F", file.toString()).succeeds();
        forum.run("show", "1", "--tsv", "--fields", "title,body").prints("How do I list files?\tI tried dir.\n");
    }

    @Test
    void letsPeopleAskWithoutAnAccount() {
        forum.run("config", "set", "title", "Ask").succeeds();
        forum.as("nobody")
                .run(
                        "ask",
                        "How do I list files?",
                        "I tried dir.",
                        "--anonymous",
                        "--name",
                        "Worried",
                        "--notify=w@example.org")
                .succeeds();
        forum.run("show", "1").printsPart("by Worried\n");
        forum.run("show", "1", "--json").printsPart("\"author\":null,\"authorName\":\"Worried\"");
    }

    @Test
    void leavesTheTextToItselfAfterNotify() {
        forum.run("ask", "--notify", "How do I list files?", "I tried dir.")
                .succeeds()
                .prints("1\n");
    }

    @Test
    void needsTheAddressOfSomebodyWithoutAnAccount() {
        forum.run("config", "set", "title", "Ask").succeeds();
        forum.run("ask", "How do I list files?", "I tried dir.", "--anonymous", "--notify")
                .fails(ExitCode.USAGE, "somebody without an account has no address; give one: --notify=ADDRESS");
    }

    @Test
    void neverShowsAnAddress() {
        forum.run("ask", "How do I list files?", "I tried dir.", "--notify=secret@example.org")
                .succeeds();
        assertThat(forum.run("show", "1", "--json").result().out()
                        + forum.run("list", "--json").result().out()
                        + forum.run("log", "--json").result().out())
                .doesNotContain("secret");
    }

    @Test
    void refusesWhatTheRulesRefuse() {
        forum.run("ask", "Short", "Text")
                .fails(ExitCode.REFUSED, "title is too short: 5 characters, at least 12 are needed");
        forum.run("list").prints("");
    }

    @Test
    void refusesContradictions() {
        forum.run("ask", "How do I list files?", "I tried dir.", "-F", "x")
                .fails(ExitCode.USAGE, "the text is given twice: as an argument and with --file");
        forum.run("ask", "How do I list files?", "I tried dir.", "--name", "Me")
                .fails(ExitCode.USAGE, "--name is for posts without an account; give --anonymous too");
        forum.run("ask", "How do I list files?").fails(ExitCode.USAGE, "no text given");
        forum.run("ask", "How do I list files?", "x", "--fields", "x").fails(ExitCode.USAGE, "no field 'x'");
        forum.run("ask", "How do I list files?", "x", "--json", "--tsv")
                .fails(ExitCode.USAGE, "choose one of --json, --ndjson and --tsv");
        forum.run("list").prints("");
    }

    @Test
    void namesTheFileThatCannotBeRead() throws Exception {
        byte[] bad = {'c', 'a', 'f', (byte) 0xe9};
        Path file = Files.write(folder.resolve("latin1.txt"), bad);
        forum.run("ask", "How do I list files?", "-F", file.toString())
                .fails(ExitCode.BAD_INPUT, file + " is not UTF-8: byte 4 is 0xe9");
        forum.typing(bad)
                .run("ask", "How do I list files?", "-")
                .fails(ExitCode.BAD_INPUT, "standard input is not UTF-8: byte 4 is 0xe9");
        forum.run("ask", "How do I list files?", "-F", folder.toString())
                .fails(ExitCode.FAILURE, folder + " is a folder; name a file with a text");
        forum.run("ask", "How do I list files?", "-F", folder + "/none")
                .fails(ExitCode.FAILURE, "no file " + folder + "/none");
        forum.run("ask", "How do I list files?", "-F", "").fails(ExitCode.USAGE, "the name of a file is empty");
        forum.run("ask", "How do I list files?", "-F", "a\0b")
                .fails(ExitCode.USAGE, "'a␀b' is no name of a file: Nul character not allowed");
        forum.typing(new byte[5_000_000])
                .run("ask", "How do I list files?", "-")
                .fails(ExitCode.BAD_INPUT, "standard input is too long: a text has at most 4 MB");
    }

    @Test
    void asksARelatedQuestion() {
        forum.run("ask", "How do I list files?", "I tried dir.").succeeds();
        forum.run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.run("ask", "What is a manual page?", "You said manual.", "--follows", "2")
                .succeeds();
        forum.run("show", "1").printsPart("What is a manual page?");
    }

    @Test
    void followsOnFromAQuestionTooButNotFromAComment() {
        forum.run("ask", "How do I list files?", "I tried dir.").succeeds();
        forum.run("comment", "1", "Have you tried the other one?").succeeds();

        forum.run("ask", "What is a manual page?", "You said manual.", "--follows", "1")
                .succeeds();
        forum.run("show", "3", "--json", "--fields", "parent").prints("{\"parent\":1}\n");
        forum.run("ask", "Which other one is that?", "I see two.", "--follows", "2")
                .fails(ExitCode.REFUSED, "#2 is a comment, which no question follows on from; name #1 instead");
    }

    @Test
    void whatFollowsOnStandsInTheSameCategoryUnlessSaid() {
        forum.run("category", "add", "Computing").succeeds();
        forum.run("category", "add", "Language").succeeds();
        forum.run("config", "set", "allow_no_category", "on").succeeds();
        forum.run("ask", "How do I list files?", "I tried dir.", "-c", "computing")
                .succeeds();
        forum.run("answer", "1", "Use ls; see its manual.").succeeds();
        String[] follow = {"ask", "What is a manual page?", "", "--follows", "2", "--json", "--fields", "category"};
        forum.run(follow).prints("{\"category\":\"computing\"}\n");
        forum.run("ask", "What is a manual?", "", "--follows", "2", "-c", "language", "--json", "--fields", "category")
                .prints("{\"category\":\"language\"}\n");
        forum.run("ask", "Where is a manual?", "", "--follows", "2", "-c", "", "--json", "--fields", "category")
                .prints("{\"category\":null}\n");
    }

    @Test
    void listsWhatWasAskedBeforeInsteadOfAsking() {
        forum.run("category", "add", "Linux").succeeds();
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell", "-c", "linux")
                .succeeds();
        forum.run("ask", "--similar", "Which command lists all files", "--fields", "id")
                .succeeds()
                .prints("1\n");
        forum.run("ask", "--similar", "What else is there?", "-t", "c++,shell", "--fields", "id")
                .prints("1\n");
        forum.run("ask", "--similar", "What else is there?", "-c", "linux", "--fields", "id")
                .prints("1\n");
        forum.run("ask", "--similar", "What else is there?", "--fields", "id").prints("");
        forum.run("ask", "--similar", "What else is there?", "-c", "windows").endsWith(ExitCode.NOT_FOUND);
        forum.run("list", "--fields", "id").prints("1\n");
    }

    @Test
    void looksForWhatWasAskedBeforeByATitleAlone() {
        forum.run("ask", "--similar").fails(ExitCode.USAGE, "--similar takes a title and no text");
        forum.run("ask", "--similar", "How do I list files?", "I tried dir.")
                .fails(ExitCode.USAGE, "--similar takes a title and no text");
        forum.run("ask", "--similar", "How do I list files?").succeeds().prints("");
        assertThat(forum.folder().resolve("forum.db")).doesNotExist();
    }
}
