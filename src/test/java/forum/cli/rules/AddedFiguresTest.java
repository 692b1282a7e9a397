package forum.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.ForumRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a vote or a post adds to the figures of the voter and of the author is what counting them anew comes to. */
class AddedFiguresTest {

    private static final int POSTS = 9;
    private static final List<String> SOMEBODY = List.of("bob", "carla", "dora", "eve", "max", "ada");
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
        forum.typing("""
                        config set voting_on_cs 1
                        config set points_post_q 3
                        config set points_post_a 7
                        config set points_select_a 19
                        config set points_a_selected 23
                        config set flagging_hide_after 2
                        config set comment_on_qs 1
                        config set max_rate_user_qs 1000
                        config set max_rate_user_as 1000
                        config set max_rate_user_cs 1000
                        config set points_vote_up_q 2
                        config set points_vote_down_q 3
                        config set points_vote_up_a 5
                        config set points_vote_down_a 7
                        config set points_per_q_voted_up 11
                        config set points_q_voted_max_gain 25
                        config set points_per_a_voted_down 13
                        config set points_a_voted_max_loss 30
                        config set points_per_c_voted_up 17
                        config set points_c_voted_max_gain 40
                        """).run("shell").succeeds();
        forum.run("user", "merge", "evelyn", "eve").succeeds();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void votesInAnyOrderLeaveNothingForTheDoctor(long seed) {
        Random random = new Random(seed);
        runAll(random, 120, () -> "vote " + (1 + random.nextInt(POSTS)) + " " + any(VOTES, random));

        forum.run("doctor").succeeds();
        assertThat(forum.run("stats", "--fields", "votes", "--tsv").result().out())
                .isNotEqualTo("0\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void deedsOfAnyKindLeaveNothingForTheDoctor(long seed) {
        Random random = new Random(seed);
        runAll(random, 400, () -> deed(random));

        forum.run("doctor").succeeds();
        String log = forum.run("log", "--limit", "0", "--tsv").result().out();
        assertThat(List.of(
                        "ask",
                        "answer",
                        "comment",
                        "vote",
                        "accept",
                        "hide",
                        "delete",
                        "edit",
                        "flag",
                        "close",
                        "log undo"))
                .allSatisfy(done -> assertThat(log).contains("\t" + done + "\t"));
    }

    private void runAll(Random random, int steps, Supplier<String> command) {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            script.append(random.nextInt(8) == 0 ? "log undo" : command.get());
            script.append(" --as " + any(SOMEBODY, random) + "\n");
        }
        forum.typing(script.toString()).run("shell");
    }

    private static String deed(Random random) {
        int some = random.nextInt(1000);
        int post = 1 + random.nextInt(POSTS + 9);
        return switch (random.nextInt(14)) {
            case 0 -> "ask 'A question with number " + some + "' 'A text'";
            case 1, 2 -> "answer " + post + " 'An answer with number " + some + "'";
            case 3 -> "comment " + post + " 'A comment with number " + some + "'";
            case 4, 5, 6 -> "accept " + post;
            case 7 -> "hide " + post + (random.nextBoolean() ? " --undo" : "");
            case 8 -> "flag " + post + (random.nextBoolean() ? " --undo" : "");
            case 9 -> "edit " + post + " 'An edited text with number " + some + "'";
            case 10 -> "close " + post + " 'Enough of this' --as ada\nreopen " + post;
            case 11 -> "hide " + post + " --as ada\ndelete " + post;
            default -> "vote " + post + " " + any(VOTES, random);
        };
    }

    @Test
    void nobodyIsCountedAnewForAVote() {
        misscore("bob", "carla");
        long voter = People.points(forum, "bob");
        long author = People.points(forum, "carla");

        forum.as("bob").run("vote", "2", "down").succeeds();

        assertThat(People.points(forum, "bob")).isEqualTo(voter + 70);
        assertThat(People.points(forum, "carla")).isEqualTo(author - 130);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ask|Another question of bob|A text|30
            answer|8|Another answer of bob|70
            comment|8|A comment of bob|0
            edit|1|An edited text|0
            close|1|Enough was said|0
            hide|4|-q|-70
            flag|2|-q|0
            accept|4|-q|0
            accept|1|--none|-190
            """)
    void nobodyIsCountedAnewForADeed(String verb, String first, String second, long gain) {
        misscore("bob", "carla", "dora");
        long before = People.points(forum, "bob");
        long other = People.points(forum, "dora");

        forum.as("bob").run(verb, first, second).succeeds();

        assertThat(People.points(forum, "bob")).isEqualTo(before + gain);
        assertThat(People.points(forum, "dora")).isEqualTo(other);
    }

    private void misscore(String... handles) {
        for (String handle : handles) {
            tamper("update user set points = points + 1000 where handle = '" + handle + "'");
        }
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
