package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoteCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
    }

    @Test
    void votesUpDownAndNot() {
        forum.as("bob").run("vote", "1", "up").succeeds().prints("1\n");
        forum.as("bob").atTerminal().run("vote", "1", "down").succeeds().prints("Voted down #1\n");
        forum.run("list", "--fields", "score").prints("-1\n");
        forum.as("bob").atTerminal().run("vote", "1", "none").succeeds().prints("Took back the vote on #1\n");
        forum.run("list", "--fields", "score").prints("0\n");
    }

    @Test
    void votesOnSeveralPostsOrNone() {
        forum.as("bob").run("ask", "How do I remove files?", "I tried del.").succeeds();
        forum.run("user", "add", "carla").succeeds();
        forum.as("carla")
                .run("vote", "1", "3", "up", "--json", "--fields", "id,score")
                .succeeds()
                .prints("[{\"id\":1,\"score\":1},{\"id\":3,\"score\":1}]\n");
        forum.as("carla").run("vote", "2", "99", "up").fails(ExitCode.NOT_FOUND, "no post #99");
        forum.run("show", "2", "--fields", "score", "--kind").endsWith(ExitCode.USAGE);
        forum.run("list", "--kind", "answer", "--fields", "score").prints("0\n");
    }

    @Test
    void printsOneObjectForOnePost() {
        forum.as("bob")
                .run("vote", "1", "up", "--json", "--fields", "id,score")
                .succeeds()
                .prints("{\"id\":1,\"score\":1}\n");
    }

    @Test
    void refusesAVoteOnOnesOwnPost() {
        forum.run("vote", "1", "up").fails(ExitCode.REFUSED, "you cannot vote on your own question");
    }

    @Test
    void refusesOtherWords() {
        forum.run("vote", "1").fails(ExitCode.USAGE, "name the posts, then the vote: up, down or none");
        forum.run("vote", "1", "2").endsWith(ExitCode.USAGE);
        forum.run("vote", "one", "up").endsWith(ExitCode.USAGE);
        forum.run("vote", "up", "1", "2")
                .fails(ExitCode.USAGE, "the vote comes last")
                .saysPart("\nhint: `forum vote 1 2 up`\n");
        forum.run("vote", "up", "upp").fails(ExitCode.USAGE, "'upp' is not a vote; did you mean 'up'?");
    }

    @Test
    void aVoteOrAFlagUnderAnOldHandleCanBeTakenBack() {
        forum.as("bob").run("vote", "1", "up").succeeds();
        forum.as("bob").run("flag", "1").succeeds();
        forum.run("user", "rename", "bob", "robert").succeeds();
        forum.as("robert").run("vote", "1", "none").succeeds();
        forum.as("robert").run("flag", "1", "--undo").succeeds();
        forum.run("list", "--fields", "score").prints("0\n");
        forum.run("list", "--flagged").prints("");
        forum.run("doctor").succeeds();
    }

    @Test
    void saysWhereThereIsNoVoteToTakeBack() {
        ForumRunner person = forum.atTerminal();
        person.run("vote", "2", "none").succeeds().prints("You have no vote on #2\n");
        person.run("vote", "2", "up").prints("Voted up #2\n");
        person.run("vote", "2", "up").prints("Voted up #2\n");
        person.run("vote", "2", "none").prints("Took back the vote on #2\n");
    }
}
