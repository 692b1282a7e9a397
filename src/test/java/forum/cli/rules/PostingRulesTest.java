package forum.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be written twice, without an account, and about one's own posts. */
class PostingRulesTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        People.join(forum);
        forum.as("dora").run("ask", "How do I list files?", "I tried dir.").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.as("carla").run("comment", "2", "Which manual do you mean?").succeeds();
    }

    @Test
    void refusesTheSameAnswerToTheQuestion() {
        forum.as("carla")
                .run("answer", "1", "USE ls -- see its manual")
                .fails(ExitCode.REFUSED, "the same answer is already there; say something new");
        forum.run("hide", "2").succeeds();
        forum.as("carla").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.run("ask", "How do I sort files?", "I tried dir.").succeeds();
        forum.as("carla").run("answer", "5", "Use ls; see its manual.").succeeds();
    }

    @Test
    void aUserMayBeKeptToOneAnswer() {
        forum.as("bob").run("answer", "1", "Use find; see its manual.").succeeds();
        forum.run("config", "set", "allow_multi_answers", "off").succeeds();
        forum.run("user", "rename", "bob", "robert").succeeds();
        for (String handle : List.of("bob", "robert")) {
            forum.as(handle)
                    .run("answer", "1", "Use dir; see its manual.")
                    .fails(ExitCode.REFUSED, "you have answered this question; edit your answer instead");
        }
        forum.as("carla").run("answer", "1", "Use tree; see its manual.").succeeds();
        forum.run("answer", "1", "Use a mouse; see its manual.", "--anonymous").succeeds();
        forum.run("answer", "1", "Use a menu; see its manual.", "--anonymous").succeeds();
        forum.run("hide", "2", "4").succeeds();
        forum.as("bob").run("answer", "1", "Use dir; see its manual.").succeeds();
    }

    @Test
    void refusesTheSameCommentOnThePost() {
        forum.as("dora")
                .run("comment", "2", "which manual do you MEAN")
                .fails(ExitCode.REFUSED, "the same comment is already there; say something new");
        forum.as("dora").run("comment", "1", "Which manual do you mean?").succeeds();
        forum.run("hide", "3").succeeds();
        forum.as("dora").run("comment", "2", "Which manual do you mean?").succeeds();
    }

    @Test
    void refusesOneOfTheFiveNewestQuestions() {
        forum.run("ask", "How do I list FILES", "I tried: dir")
                .fails(ExitCode.REFUSED, "the same question was just asked: #1");
        for (int i = 1; i <= 4; i++) {
            forum.run("ask", "How do I list folder " + i + "?", "I tried dir.").succeeds();
        }
        forum.run("ask", "How do I list files?", "I tried dir.").endsWith(ExitCode.REFUSED);
        forum.run("ask", "How do I list folder 5?", "I tried dir.").succeeds();
        forum.run("ask", "How do I list files?", "I tried dir.").succeeds();
    }

    @Test
    void postsWithoutAnAccountBelongToNobody() {
        List<String> users = points();
        forum.as("bob")
                .run("ask", "Is anybody out there?", "I am shy.", "--anonymous", "--name", "Worried")
                .succeeds()
                .prints("4\n");
        forum.as("bob")
                .run("answer", "4", "I wonder about it too.", "--anonymous")
                .succeeds();
        assertThat(points()).isEqualTo(users);
        forum.run("show", "4").printsPart("by Worried\n").printsPart("by anonymous\n");
        forum.as("bob").run("edit", "4", "I am not shy.").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("hide", "4").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("close", "4", "Solved").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("accept", "5").endsWith(ExitCode.REFUSED);
        forum.run("user", "add", "Worried").succeeds();
        forum.as("Worried").run("edit", "4", "I am not shy.").endsWith(ExitCode.REFUSED);
        forum.run("list", "--user", "bob", "--fields", "id").succeeds().prints("");
    }

    @Test
    void votesOnThemRewardTheVoterOnly() {
        forum.run("ask", "Is anybody out there?", "I am shy.", "--anonymous").succeeds();
        forum.as("carla").run("vote", "4", "up").succeeds();
        assertThat(People.points(forum, "carla")).isEqualTo(110);
        assertThat(People.points(forum, "amber")).isEqualTo(100);
    }

    @Test
    void votesAndFlagsTakeAnAccount() {
        forum.as("bob").run("vote", "1", "up", "--anonymous").endsWith(ExitCode.USAGE);
        forum.as("bob").run("flag", "1", "--anonymous").endsWith(ExitCode.USAGE);
        forum.run("list", "--fields", "score").prints("0\n");
        forum.run("list", "--flagged").prints("");
    }

    @Test
    void namesOfPeopleWithoutAnAccountCanBeTurnedOff() {
        forum.run("config", "set", "allow_anonymous_naming", "off").succeeds();
        forum.run("ask", "Is anybody out there?", "I am shy.", "--anonymous", "--name", "Worried");
        assertThat(forum.run("list", "--json").result().out()).doesNotContain("Worried");
        forum.run("config", "set", "permit_post_q", "registered").succeeds();
        forum.run("ask", "Is nobody out there at all?", "I am shy.", "--anonymous")
                .endsWith(ExitCode.REFUSED);
        forum.as("bob").run("ask", "Is nobody out there at all?", "I am shy.").succeeds();
    }

    @Test
    void nobodyVotesOnOrFlagsTheirOwn() {
        forum.as("dora").run("vote", "1", "up").fails(ExitCode.REFUSED, "you cannot vote on your own question");
        forum.as("bob").run("vote", "2", "down").fails(ExitCode.REFUSED, "you cannot vote on your own answer");
        forum.as("dora").run("flag", "1").fails(ExitCode.REFUSED, "you cannot flag your own question; hide it instead");
        forum.run("user", "rename", "dora", "dorothy").succeeds();
        forum.as("dorothy").run("vote", "1", "up").endsWith(ExitCode.REFUSED);
        forum.as("dora").run("vote", "1", "up").endsWith(ExitCode.REFUSED);
        forum.run("list", "--fields", "score").prints("0\n");
        forum.run("list", "--flagged").prints("");
    }

    @Test
    void commentsAreNotVotedOnUnlessConfigured() {
        forum.as("bob").run("vote", "3", "up").fails(ExitCode.REFUSED, "comments cannot be voted on here");
        forum.run("config", "set", "voting_on_cs", "on").succeeds();
        forum.as("bob").run("vote", "3", "up").succeeds();
        forum.as("carla").run("vote", "3", "up").endsWith(ExitCode.REFUSED);
        forum.run("list", "--kind", "comment", "--fields", "score").prints("1\n");
        assertThat(People.points(forum, "carla")).isEqualTo(100);
    }

    @Test
    void theSameVoteAgainChangesNothing() {
        forum.as("carla").run("vote", "1", "up").succeeds();
        forum.as("carla").run("vote", "1", "up").succeeds();
        forum.run("list", "--fields", "score").prints("1\n");
        assertThat(People.points(forum, "carla")).isEqualTo(110);
    }

    @Test
    void acceptingMovesAndHidingTakesItAway() {
        forum.as("carla").run("answer", "1", "Use find; see its manual.").succeeds();
        forum.as("bob").run("accept", "2").endsWith(ExitCode.REFUSED);
        forum.as("dora").run("accept", "2").succeeds();
        assertThat(People.points(forum, "bob")).isEqualTo(440);
        forum.as("dora").run("accept", "4").succeeds();
        assertThat(People.points(forum, "bob")).isEqualTo(140);
        assertThat(People.points(forum, "carla")).isEqualTo(440);
        assertThat(People.points(forum, "dora")).isEqualTo(150);
        forum.run("hide", "4").succeeds();
        forum.run("list", "--fields", "acceptedAnswer").prints("\n");
        assertThat(People.points(forum, "dora")).isEqualTo(120);
        forum.run("hide", "--undo", "4").succeeds();
        assertThat(People.points(forum, "carla")).isEqualTo(140);
        forum.as("eve").run("accept", "4").succeeds();
        forum.run("list", "--fields", "acceptedAnswer").prints("4\n");
    }

    @Test
    void nobodyWritesMoreInAnHourThanConfigured() {
        forum.typing("config set max_rate_user_qs 1\nconfig set max_rate_user_as 1\nconfig set max_rate_user_cs 1\n"
                        + "config set max_rate_user_flags 1\n")
                .run("shell")
                .succeeds();
        ForumRunner eve = forum.as("eve");
        eve.run("ask", "How do I sort files?", "I tried dir.").succeeds();
        eve.run("answer", "1", "Use find; see its manual.").succeeds();
        eve.run("comment", "1", "Which shell do you use?").succeeds();
        eve.run("flag", "3").succeeds();
        forum.run("user", "rename", "eve", "evelyn").succeeds();
        for (List<String> words : List.of(
                List.of("ask", "How do I copy files?", "I tried dir."),
                List.of("answer", "4", "Use sort; see its manual."),
                List.of("comment", "4", "Which shell do you use?"),
                List.of("flag", "2"))) {
            String limit = "you have reached the limit of 1 in an hour; wait for the next full hour";
            eve.run(words).fails(ExitCode.REFUSED, limit);
            forum.as("evelyn").run(words).fails(ExitCode.REFUSED, limit);
            eve.after(Duration.ofHours(1)).run(words).succeeds();
        }
        forum.run("ask", "Is anybody out there?", "I am shy.", "--anonymous").succeeds();
        forum.run("ask", "Is nobody out there?", "I am shy.", "--anonymous").succeeds();
    }

    @Test
    void nobodyVotesOnMorePostsInAnHourThanConfigured() {
        forum.run("config", "set", "max_rate_user_votes", "2").succeeds();
        forum.run("config", "set", "voting_on_cs", "on").succeeds();
        ForumRunner eve = forum.as("eve");
        eve.run("vote", "1", "2", "3", "up").endsWith(ExitCode.REFUSED);
        forum.run("list", "--fields", "score").prints("0\n");
        eve.run("vote", "1", "2", "up").succeeds();
        eve.run("vote", "1", "2", "up").succeeds();
        forum.run("user", "rename", "eve", "evelyn").succeeds();
        eve.run("vote", "3", "up").endsWith(ExitCode.REFUSED);
        eve.after(Duration.ofHours(1)).run("vote", "3", "up").succeeds();
    }

    private List<String> points() {
        return forum.run("user", "list", "--fields", "handle,points,questions,answers", "--limit", "0")
                .result()
                .out()
                .lines()
                .toList();
    }
}
