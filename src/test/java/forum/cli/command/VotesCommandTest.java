package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VotesCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.").succeeds();
        for (String handle : new String[] {"dora", "bob", "Carla", "eve"}) {
            forum.run("user", "add", handle).succeeds();
        }
    }

    @Test
    void listsVotersAndFlaggersWithTheirReasons() {
        forum.as("dora").run("vote", "1", "up").succeeds();
        forum.as("Carla").run("vote", "1", "up").succeeds();
        forum.as("bob").run("vote", "1", "down").succeeds();
        forum.as("eve").run("vote", "1", "up").succeeds();
        forum.as("eve").run("vote", "1", "none").succeeds();
        forum.as("eve").run("flag", "1", "--reason", "an\tadvertisement").succeeds();
        forum.as("bob").run("flag", "1").succeeds();
        forum.as("dora").run("flag", "1").succeeds();
        forum.as("dora").run("flag", "1", "--undo").succeeds();
        forum.run("votes", "1", "--fields", "what,by,reason")
                .succeeds()
                .prints("up\tCarla\t\nup\tdora\t\ndown\tbob\t\nflag\tbob\t\nflag\teve\tan\\tadvertisement\n")
                .says("");
        forum.atTerminal()
                .run("votes", "1", "--fields", "what,by,at")
                .printsPart("WHAT  BY     WHEN\nup    Carla  1 second ago\n");
        forum.run("votes", "1", "--limit", "2", "--format", "{by}")
                .prints("Carla\ndora\n")
                .says("hint: there are more; see them with --limit 10, or all with --limit 0\n");
    }

    @Test
    void aPersonWithTwoHandlesIsListedOnceWithTheLatestWord() {
        forum.as("bob").run("vote", "1", "up").succeeds();
        forum.as("bob").run("flag", "1", "--reason", "first").succeeds();
        ForumRunner later = forum.after(Duration.ofHours(1));
        later.as("eve").run("vote", "1", "down").succeeds();
        later.as("eve").run("flag", "1", "--reason", "second").succeeds();
        later.run("user", "merge", "bob", "eve").succeeds();
        later.run("votes", "1", "--fields", "what,by,reason").prints("down\teve\t\nflag\teve\tsecond\n");
    }

    @Test
    void tellsOfVotesThatNameNobody() {
        forum.typing("{\"id\": 7, \"title\": \"Which shell is it?\", \"upvotes\": 281, \"downvotes\": 3}")
                .run("import", "-", "--source", "elsewhere")
                .succeeds();
        forum.run("votes", "2").succeeds().prints("").says("elsewhere counted 281 up and 3 down, and names nobody\n");
        forum.run("votes", "2", "-q").says("");
    }

    @Test
    void isForWhoeverMayClearFlags() {
        forum.as("bob").run("vote", "1", "up").succeeds();
        forum.as("bob")
                .run("votes", "1")
                .fails(
                        ExitCode.REFUSED,
                        "seeing who voted and who flagged needs an editor or somebody above, and you are registered");
        forum.run("user", "role", "bob", "editor").succeeds();
        forum.as("bob").run("votes", "1", "--fields", "by").prints("bob\n");
        forum.run("config", "set", "permit_view_voters_flaggers", "admins").succeeds();
        forum.as("bob").run("votes", "1").endsWith(ExitCode.REFUSED);
        forum.run("votes", "1", "--fields", "by").prints("bob\n");
    }

    @Test
    void namesWhatDoesNotExist() {
        forum.run("votes", "9").fails(ExitCode.NOT_FOUND, "no post #9");
        forum.run("vote", "1")
                .fails(ExitCode.USAGE, "name the posts, then the vote: up, down or none")
                .saysPart("hint: `forum votes` lists who voted on a post\n");
    }
}
