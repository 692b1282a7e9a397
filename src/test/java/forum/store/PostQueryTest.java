package forum.store;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.query.QueryParser;
import forum.query.Sort;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How SQLite goes about lists: along an index, or from a few posts. */
class PostQueryTest {

    @TempDir
    Path folder;

    private ForumCopy forum;

    @BeforeEach
    void begin() {
        forum = ForumCopy.at(folder.resolve("forum.db"));
        forum.take("""
                {"title": "How do I list files?", "body": "I tried dir.", "tags": ["shell"], "author": "bob",
                 "answers": [{"body": "Use ls", "comments": [{"body": "Thanks"}]}]}
                """);
    }

    @AfterEach
    void close() {
        forum.close();
    }

    @ParameterizedTest
    @CsvSource({
        "is:question, RECENT, question_recent",
        "is:question, VOTES, question_votes",
        "is:question, HOT, question_hot",
        "is:question, VIEWS, question_views",
        "is:question, ANSWERS, question_answers",
        "is:question, ACTIVITY, question_activity",
        "is:answer, RECENT, reply_recent",
        "is:comment, RECENT, reply_recent"
    })
    void walkAlongTheIndexOfTheirOrder(String query, Sort sort, String index) {
        assertThat(plan(query, sort)).contains("INDEX " + index).doesNotContain("B-TREE");
    }

    @ParameterizedTest
    @CsvSource({
        "is:question tag:shell, RECENT",
        "is:answer tag:shell, RECENT",
        "is:comment tag:shell, RECENT",
        "tag:shell, RECENT",
        "is:answer tag:shell, VOTES",
        "is:answer user:bob, RECENT"
    })
    void startFromFewPosts(String query, Sort sort) {
        assertThat(plan(query, sort))
                .doesNotContain("SCAN p", "_recent", "question_")
                .containsPattern("SEARCH p USING (INTEGER PRIMARY KEY|INDEX post_by_author)");
    }

    private String plan(String query, Sort sort) {
        return forum.read(now -> {
            PostQuery.Resolved wanted = new PostQuery.Resolved(
                    QueryParser.parse(query, now.now()).with().sort(sort).build(),
                    Optional.empty(),
                    query.contains("bob") ? new UserStore(now.sql()).findId("bob") : Optional.empty(),
                    Optional.empty());
            PostQuery.Statement statement = new PostQuery(now.sql()).statement(wanted, conditions -> {});
            return String.join(
                    "\n",
                    now.sql().list("explain query plan " + statement.sql(), row -> row.text(4), statement.values()));
        });
    }
}
