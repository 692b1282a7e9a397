package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Question 1 by amber, answer 2 by bob. */
class LogUndoCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;
    private ForumRunner bob;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        bob = forum.as("bob");
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
        bob.run("answer", "1", "Use ls for that, of course.").succeeds();
    }

    private void undo() {
        forum.run("log", "undo").succeeds();
    }

    private void is(String post, String fields, String line) {
        forum.run("show", post, "--fields", fields).succeeds().prints(line + "\n");
    }

    @Test
    void takesVotesBackToWhatTheyWere() {
        forum.run("vote", "2", "up").succeeds();
        forum.run("vote", "2", "down").succeeds();
        undo();
        bob.run("list", "--kind", "answer", "--fields", "score").prints("1\n");
        undo();
        bob.run("list", "--kind", "answer", "--fields", "score").prints("0\n");
        forum.run("vote", "1", "2", "up").endsWith(ExitCode.REFUSED);
    }

    @Test
    void passesOverWhatChangedNothing() {
        forum.run("vote", "2", "up").succeeds();
        forum.run("vote", "2", "up").succeeds();
        forum.run("accept", "--none", "1").succeeds();
        undo();
        bob.run("list", "--kind", "answer", "--fields", "score").prints("0\n");
    }

    @Test
    void takesTheLastOfOnesOwnBackThenTheOneBefore() {
        forum.run("edit", "1", "--title", "How do I list all files?").succeeds();
        forum.run("accept", "2").succeeds();
        bob.run("comment", "1", "What is it that you tried?").succeeds();
        undo();
        is("1", "title,acceptedAnswer", "How do I list all files?\t");
        undo();
        is("1", "title", "How do I list files?");
        forum.run("log", "--fields", "number,operation,undoable,undoneBy").prints("""
                        8\tlog undo\ttrue\t
                        7\tlog undo\ttrue\t
                        6\tcomment\ttrue\t
                        5\taccept\tfalse\t7
                        4\tedit\tfalse\t8
                        3\tanswer\ttrue\t
                        2\tuser add\tfalse\t
                        1\task\ttrue\t
                        """);
    }

    @Test
    void bringsBackAnAcceptedAnswerAndItsAbsence() {
        forum.run("accept", "2").succeeds();
        forum.run("accept", "--none", "1").succeeds();
        undo();
        is("1", "acceptedAnswer", "2");
        undo();
        is("1", "acceptedAnswer", "");
    }

    @Test
    void opensAndClosesAsItWas() {
        forum.run("ask", "How do I list the files?", "I tried dir once more.").succeeds();
        forum.run("close", "3", "--duplicate-of", "1").succeeds();
        forum.run("reopen", "3").succeeds();
        undo();
        is("3", "duplicateOf", "1");
        undo();
        is("3", "duplicateOf,closed", "\t");
        forum.run("close", "3", "It is no question.").succeeds();
        forum.run("reopen", "3").succeeds();
        undo();
        is("3", "closed", "It is no question.");
    }

    @Test
    void hidesWhatWasWrittenAndShowsWhatWasHidden() {
        forum.run("hide", "2").succeeds();
        undo();
        is("2", "answerCount", "1");
        bob.run("log", "undo").succeeds();
        is("1", "answerCount", "0");
        forum.run("hide", "2", "--undo").succeeds();
        is("1", "answerCount", "1");
        undo();
        is("1", "answerCount", "0");
    }

    @Test
    void namesTheWayBackFromARejectionAndAnApproval() {
        forum.run("config", "set", "moderate_anon_post", "on").succeeds();
        forum.run("answer", "1", "Buy cheap files at my shop.", "--anonymous").succeeds();
        forum.run("answer", "1", "Buy dear files at my shop.", "--anonymous").succeeds();
        forum.run("reject", "3").succeeds();
        forum.run("log", "undo")
                .fails(ExitCode.REFUSED, "operation 7 (reject #3) cannot be undone")
                .saysPart("\nhint: `forum hide --undo` shows a post that waited for approval\n");
        forum.run("approve", "4").succeeds();
        forum.run("log", "undo")
                .fails(ExitCode.REFUSED, "operation 8 (approve #4) cannot be undone")
                .saysPart("\nhint: `forum hide` takes a post out of sight\n");
    }

    @Test
    void showsNothingThatWasHiddenWhileItWaitedForApproval() {
        forum.run("config", "set", "moderate_anon_post", "on").succeeds();
        forum.run("answer", "1", "Buy cheap files at my shop.", "--anonymous").succeeds();
        forum.run("hide", "3").succeeds();
        forum.run("log", "undo", "6")
                .fails(ExitCode.REFUSED, "operation 6 (hide #3) cannot be undone")
                .saysPart("\nhint: `forum hide --undo` shows a post that waited for approval\n");
        forum.run("list", "--kind", "answer", "--fields", "id").prints("2\n");
    }

    @Test
    void takesStepsBackFromTheLastToTheFirst() {
        bob.run("ask", "What is a manual page?", "They said manual.").succeeds();
        bob.run("answer", "3", "What man prints, it seems.").succeeds();
        bob.run("hide", "4", "3").succeeds();
        bob.run("log", "undo").succeeds();
        is("3", "state,answerCount", "visible\t1");
    }

    @Test
    void bringsBackTheAnswerThatWasAcceptedBeforeAnother() {
        bob.run("answer", "1", "Use find, which lists all.").succeeds();
        forum.run("accept", "2").succeeds();
        forum.run("accept", "3").succeeds();
        undo();
        is("1", "acceptedAnswer", "2");
    }

    @Test
    void blocksAndUnblocksAsBefore() {
        forum.run("user", "block", "bob").succeeds();
        forum.run("user", "block", "--undo", "bob").succeeds();
        undo();
        forum.run("user", "show", "bob", "--fields", "blocked").prints("true\n");
        undo();
        forum.run("user", "show", "bob", "--fields", "blocked").prints("false\n");
    }

    @Test
    void bringsATextBackUnlessItWasChangedSince() {
        forum.run("edit", "1", "--title", "How do I list all files?").succeeds();
        forum.run("edit", "1", "--title", "How do I list every file?").succeeds();
        forum.run("log", "undo", "4").fails(ExitCode.REFUSED, "#1 was changed again since");
        forum.run("log", "undo", "5").succeeds();
        is("1", "title", "How do I list all files?");
        forum.run("log", "undo", "5")
                .fails(ExitCode.REFUSED, "operation 5 (edit #1) was undone already, by operation 6");
        undo();
        is("1", "title", "How do I list files?");
    }

    @Test
    void hasNothingToTakeBackOfAFavoriteThatWasOneAlready() {
        forum.run("favorite", "add", "tag", "shell").succeeds();
        forum.run("favorite", "add", "tag", "shell").succeeds();
        forum.run("favorite", "remove", "tag", "files").succeeds();
        forum.run("log", "--limit", "2", "--fields", "operation,undoable").prints("favorite add\ttrue\nanswer\ttrue\n");
        undo();
        forum.run("favorite", "list").prints("");
    }

    @Test
    void passesOverWhatWasSetToWhatItWasAlready() {
        for (List<String> words : List.of(
                List.of("user", "role", "bob", "editor"),
                List.of("user", "points", "bob", "50"),
                List.of("config", "set", "points_multiple", "3"),
                List.of("user", "block", "bob"),
                List.of("flag", "2", "--reason", "spam"))) {
            forum.run("vote", "2", "none").succeeds();
            forum.run(words).succeeds();
            forum.run(words).succeeds();
            undo();
        }
        forum.run("user", "show", "bob", "--fields", "level,bonus,blocked").prints("registered\t0\tfalse\n");
        forum.run("config", "list", "--set").prints("");
        forum.run("votes", "2").prints("");
        forum.run("vote", "2", "up").succeeds();
        forum.run("user", "block", "--undo", "bob").succeeds();
        forum.run("config", "reset", "points_multiple").succeeds();
        undo();
        bob.run("list", "--kind", "answer", "--fields", "score").prints("0\n");
    }

    @Test
    void flagsAgainForTheReasonGivenBefore() {
        forum.run("flag", "2", "--reason", "spam").succeeds();
        forum.run("flag", "2", "--reason", "rude").succeeds();
        undo();
        forum.run("votes", "2", "--fields", "what,by,reason").prints("flag\tamber\tspam\n");
        forum.run("flag", "2", "--undo").succeeds();
        undo();
        forum.run("votes", "2", "--fields", "what,by,reason").prints("flag\tamber\tspam\n");
        forum.run("flag", "2").succeeds();
        forum.run("flag", "2", "--undo").succeeds();
        forum.run("flag", "2", "--undo").succeeds();
        forum.run("votes", "2").prints("");
    }

    @Test
    void restoresFavoritesFlagsOptionsTagsAndUsers() {
        forum.run("favorite", "add", "tag", "shell").succeeds();
        undo();
        forum.run("favorite", "list").prints("");
        forum.run("favorite", "add", "tag", "shell").succeeds();
        forum.run("favorite", "remove", "tag", "shell").succeeds();
        undo();
        forum.run("favorite", "list").prints("tag\tshell\t\n");
        forum.run("flag", "2").succeeds();
        undo();
        forum.run("list", "--kind", "answer", "--flagged").prints("");
        forum.run("config", "set", "site_welcome", "First line\nsecond\\t\tline")
                .endsWith(ExitCode.USAGE);
        forum.run("config", "set", "points_multiple", "3").succeeds();
        forum.run("config", "set", "points_multiple", "4").succeeds();
        undo();
        forum.run("config", "get", "points_multiple").prints("3\n");
        undo();
        forum.run("config", "list", "--fields", "key,isSet").printsPart("points_multiple\tfalse");
        forum.run("config", "set", "points_multiple", "3").succeeds();
        forum.run("config", "reset", "points_multiple").succeeds();
        undo();
        forum.run("config", "get", "points_multiple").prints("3\n");
        forum.run("tag", "merge", "files", "shell").succeeds();
        is("1", "tags", "shell");
        undo();
        is("1", "tags", "shell,files");
        forum.run("tag", "rename", "files", "disk").succeeds();
        undo();
        is("1", "tags", "shell,files");
        forum.run("user", "role", "bob", "editor").succeeds();
        undo();
        forum.run("user", "show", "bob", "--fields", "level").prints("registered\n");
        forum.run("user", "block", "bob").succeeds();
        undo();
        forum.run("user", "show", "bob", "--fields", "blocked").prints("false\n");
        forum.run("user", "points", "bob", "50").succeeds();
        undo();
        forum.run("user", "show", "bob", "--fields", "bonus").prints("0\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void saysWhatCannotBeUndone() {
        forum.run("log", "undo", "2").fails(ExitCode.REFUSED, "operation 2 (user add bob) cannot be undone");
        forum.run("log", "undo", "3")
                .fails(ExitCode.REFUSED, "operation 3 was not done by you; only its author can undo it");
        forum.run("log", "undo", "99").fails(ExitCode.NOT_FOUND, "no operation 99");
        forum.as("carol").run("log", "undo").endsWith(ExitCode.NOT_FOUND);
        forum.run("user", "add", "carol").succeeds();
        forum.as("carol").run("log", "undo").fails(ExitCode.NOT_FOUND, "there is nothing of yours to undo");
    }

    @Test
    void takesBackWhatWasDoneUnderAnOldHandle() {
        bob.run("vote", "1", "up").succeeds();
        forum.run("user", "rename", "bob", "robert").succeeds();
        forum.as("robert").run("log", "undo").succeeds();
        is("1", "score", "0");
        bob.run("log", "undo", "4")
                .fails(ExitCode.REFUSED, "operation 4 (vote #1 up) was undone already, by operation 6");
    }

    @Test
    void bringsBackWordsToTheLetter() {
        forum.run("close", "1", "See C:\\temp\\new for all of them").succeeds();
        forum.run("config", "set", "welcome", "First\tline\nC:\\temp").succeeds();
        forum.run("config", "set", "welcome", "Another").succeeds();
        undo();
        forum.run("config", "get", "welcome").prints("First\tline\nC:\\temp\n");
        forum.run("config", "set", "welcome", "").succeeds();
        forum.run("config", "set", "welcome", "Another").succeeds();
        undo();
        forum.run("config", "list", "--fields", "key,value,isSet").printsPart("welcome\t\ttrue\n");
        forum.run("reopen", "1").succeeds();
        undo();
        is("1", "closed", "See C:\\\\temp\\\\new for all of them");
    }

    @Test
    void anUndoneOperationIsDoneAgain() {
        forum.run("vote", "2", "up").succeeds();
        undo();
        forum.run("log", "undo", "5").succeeds();
        bob.run("list", "--kind", "answer", "--fields", "score").prints("1\n");
        undo();
        bob.run("list", "--kind", "answer", "--fields", "score").prints("0\n");
    }

    @Test
    void isAllOrNothing() {
        forum.run("vote", "2", "up").succeeds();
        forum.run("user", "block", "bob").succeeds();
        bob.run("log", "undo").endsWith(ExitCode.REFUSED);
        bob.run("log", "--limit", "1", "--fields", "operation").prints("user block\n");
    }
}
