package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
    }

    @Test
    void listsWritesNewestFirst() {
        forum.run("log", "--fields", "number,by,operation,detail")
                .prints("2\tamber\tuser add\tbob\n1\tamber\task\t#1\n");
        forum.run("log", "--limit", "1", "--fields", "number")
                .prints("2\n")
                .says("hint: there are more: forum log --limit 1 --fields number --before 2\n");
        forum.run("log", "--before", "2", "--fields", "number").prints("1\n").says("");
    }

    @Test
    void knowsNothingOfWhatChangedNothing() {
        forum.run("answer", "1", "Use ls for that, of course.").succeeds();
        forum.run("category", "add", "Linux", "--description", "All of it").succeeds();
        forum.run("edit", "1", "-c", "linux").succeeds();
        forum.run("user", "edit", "bob", "--name", "Bob", "--email", "bob@example.org")
                .succeeds();
        String before = forum.run("log").succeeds().result().out();

        says("#1 reads so already", "edit", "1", "I tried dir.", "-t", "shell,files", "-c", "linux");
        says("#1 reads so already", "edit", "1", "--title", "How do I list files?");
        says("#1 reads as at revision 1 already", "revert", "1", "1");
        says("#1 has no accepted answer", "accept", "--none", "1");
        says("Category linux is so already", "category", "edit", "linux", "--title", "Linux", "--slug", "linux");
        says("Category linux is so already", "category", "edit", "linux", "--description", "All of it");
        says("Category linux is so already", "category", "edit", "linux", "--position", "1");
        says("Category linux is there already", "category", "move", "linux", "--top");
        says("the profile of bob says so already", "user", "edit", "bob", "--name", "Bob", "--location", "");
        says("the profile of bob says so already", "user", "edit", "bob", "--email", "bob@example.org");
        says("bob is the handle already", "user", "rename", "bob", "bob");
        says("bob is registered already", "user", "role", "bob", "registered");
        says("bob has a bonus of 0 points already", "user", "points", "bob", "0");
        says("title was not set; it is Forum", "config", "reset", "title");

        forum.run("log").prints(before);
        forum.run("config", "set", "title", "Ask").succeeds();
        forum.run("accept", "3").endsWith(ExitCode.NOT_FOUND);
        forum.run("accept", "2").succeeds();
        before = forum.run("log").succeeds().result().out();

        says("title is Ask already", "config", "set", "title", " Ask ");
        says("#2 is already the answer to #1", "accept", "2");

        forum.run("log").prints(before);
        forum.run("doctor").succeeds();
    }

    private void says(String sentence, String... command) {
        forum.atTerminal().run(command).succeeds().prints(sentence + "\n");
    }

    @Test
    void tellsOfAnAddressThatChangedOrWasGivenUnderAnotherHandle() {
        forum.run("user", "edit", "bob", "--email", "bob@example.org").succeeds();
        says("Changed the profile of bob", "user", "edit", "bob", "--email", "robert@example.org");
        says("Changed the profile of bob", "user", "edit", "bob", "--email", "");
        says("the profile of bob says so already", "user", "edit", "bob", "--email", "");
        forum.run("user", "add", "robert", "--email", "robert@example.org").succeeds();
        forum.run("user", "merge", "robert", "bob").succeeds();
        says("Changed the profile of bob", "user", "edit", "bob", "--email", "");
    }

    @Test
    void keepsFavoritesVotesAndFlagsToThoseWhomTheyConcern() {
        ForumRunner bob = forum.as("bob");
        ForumRunner carol = forum.as("carol");
        forum.run("user", "add", "carol").succeeds();
        bob.run("favorite", "add", "tag", "shell").succeeds();
        bob.run("favorite", "remove", "tag", "shell").succeeds();
        bob.run("vote", "1", "up").succeeds();
        bob.run("log", "undo").succeeds();
        bob.run("log", "undo", "7").succeeds();
        bob.run("flag", "1").succeeds();
        bob.run("flag", "1", "--undo").succeeds();
        bob.run("comment", "1", "What did you try exactly?").succeeds();
        String[] log = {"log", "--limit", "8", "--fields", "operation,detail"};

        bob.run(log)
                .prints("comment\t#2\nunflag\t#1\nflag\t#1\nlog undo\t#1 up\nlog undo\t#1 none\nvote\t#1 up\n"
                        + "favorite remove\ttag shell\nfavorite add\ttag shell\n");
        carol.run(log)
                .prints("comment\t#2\nunflag\t\nflag\t\nlog undo\t\nlog undo\t\nvote\t\n"
                        + "favorite remove\t\nfavorite add\t\n");
        forum.run(log)
                .prints("comment\t#2\nunflag\t#1\nflag\t#1\nlog undo\t#1 up\nlog undo\t#1 none\nvote\t#1 up\n"
                        + "favorite remove\t\nfavorite add\t\n");
        carol.run("log", "undo", "6")
                .fails(ExitCode.REFUSED, "operation 6 was not done by you; only its author can undo it");
        bob.run("log", "undo", "5").succeeds();
        forum.run("log", "--limit", "1", "--fields", "operation,detail").prints("log undo\t\n");
    }

    @Test
    void saysWhatEachWriteWasAbout() {
        forum.typing("""
                        user edit bob --location Oslo
                        user role bob editor
                        user points bob 20
                        user block bob
                        user block --undo bob
                        user add carla
                        user rename carla carol
                        user merge carol bob
                        tag rename shell bash
                        tag merge files bash
                        log undo
                        category add Science
                        category edit science --title Sciences
                        category delete science
                        config set points_base 50
                        config reset points_base
                        favorite add tag bash
                        answer 1 'Use ls; see its manual.'
                        edit 2 'Use ls or find; see their manuals.'
                        vote 1 2 up --as bob
                        accept 2
                        accept --none 1
                        flag 1 --as bob
                        flag 1 --clear
                        close 1 Solved
                        reopen 1
                        hide 2
                        delete 2
                        """).run("shell").succeeds();
        forum.run("log", "--limit", "28", "--fields", "operation,detail").prints("""
                        delete\t#2
                        hide\t#2
                        reopen\t#1
                        close\t#1
                        unflag\t#1
                        flag\t#1
                        accept\t#1 none
                        accept\t#2
                        vote\t#1 up, #2 up
                        edit\t#2
                        answer\t#2
                        favorite add\ttag bash
                        config reset\tpoints_base
                        config set\tpoints_base = 50
                        category delete\tscience
                        category edit\tscience
                        category add\tscience
                        log undo\tfiles
                        tag merge\tfiles to bash
                        tag rename\tshell to bash
                        user merge\tcarol into bob
                        user rename\tcarla to carol
                        user add\tcarla
                        user unblock\tbob
                        user block\tbob
                        user points\tbob 20
                        user role\tbob editor
                        user edit\tbob
                        """);
    }
}
