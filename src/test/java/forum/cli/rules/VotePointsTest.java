package forum.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.ForumRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a vote adds to the points of the voter and of the author is what counting them anew comes to. */
class VotePointsTest {

    private static final int POSTS = 9;
    private static final List<String> VOTERS = List.of("bob", "carla", "dora", "eve", "max");
    private static final List<String> VOTES = List.of("up", "down", "none");

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        People.join(forum);
        forum.typing("""
                        [{"title": "By bob", "body": "A text", "author": "bob", "answers": [
                            {"body": "An answer", "author": "carla", "accepted": true,
                             "comments": [{"body": "A comment", "author": "dora"}]},
                            {"body": "Another answer", "author": "bob", "upvotes": 4}]},
                         {"title": "By the former eve", "body": "A text", "author": "evelyn", "answers": [
                            {"body": "Of nobody"}, {"body": "An answer", "author": "bob"}]},
                         {"title": "By dora", "body": "A text", "author": "dora", "downvotes": 2, "answers": [
                            {"body": "An answer", "author": "evelyn"}]}]
                        """).run("import", "-").succeeds();
        for (String rule : List.of(
                "voting_on_cs 1",
                "points_vote_up_q 2",
                "points_vote_down_q 3",
                "points_vote_up_a 5",
                "points_vote_down_a 7",
                "points_per_q_voted_up 11",
                "points_q_voted_max_gain 25",
                "points_per_a_voted_down 13",
                "points_a_voted_max_loss 30",
                "points_per_c_voted_up 17",
                "points_c_voted_max_gain 40")) {
            forum.run(("config set " + rule).split(" ")).succeeds();
        }
        forum.run("user", "merge", "evelyn", "eve").succeeds();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void votesInAnyOrderLeaveNothingForTheDoctor(long seed) {
        Random random = new Random(seed);
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            String command = random.nextInt(8) == 0
                    ? "log undo"
                    : "vote " + (1 + random.nextInt(POSTS)) + " " + any(VOTES, random);
            script.append(command + " --as " + any(VOTERS, random) + "\n");
        }
        forum.typing(script.toString()).run("shell");

        forum.run("doctor").succeeds();
        assertThat(forum.run("stats", "--fields", "votes", "--tsv").result().out())
                .isNotEqualTo("0\n");
    }

    @Test
    void nobodyIsCountedAnewForAVote() {
        tamper("update user set points = points + 1000 where handle in ('bob', 'carla')");
        long voter = People.points(forum, "bob");
        long author = People.points(forum, "carla");

        forum.as("bob").run("vote", "2", "down").succeeds();

        assertThat(People.points(forum, "bob")).isEqualTo(voter + 70);
        assertThat(People.points(forum, "carla")).isEqualTo(author - 130);
    }

    @Test
    void whoHasVotedUnderTwoHandlesIsCountedAnew() {
        tamper("update user set points = points + 1000 where handle = 'eve'");
        forum.as("eve").run("vote", "1", "up").succeeds();

        forum.run("doctor").succeeds();
    }

    private void tamper(String sql) {
        try (ForumCopy store = ForumCopy.at(folder.resolve("forum.db"))) {
            store.tamper(sql);
        }
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
