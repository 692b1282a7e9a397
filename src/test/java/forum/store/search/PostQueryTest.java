package forum.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.model.PostId;
import forum.query.Query;
import forum.query.QueryBuilder;
import forum.query.QueryParser;
import forum.query.Sort;
import forum.store.user.UserStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How SQLite goes about lists: along an index, or from a few posts. */
class PostQueryTest {

    /** So many posts are more than few. */
    private static final int MANY = 2_000;

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
        assertThat(plan(query, Query.builder().sort(sort).reversed(true)))
                .contains("INDEX " + index)
                .doesNotContain("B-TREE");
        assertThat(plan(query, Query.builder().sort(sort).reversed(true), Optional.of(new PostId(1))))
                .contains("SEARCH p USING", "INDEX " + index)
                .doesNotContain("USE TEMP B-TREE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tag:shell", "score:0", "-tag:perl", "is:accepted", ""})
    void walkAlongTheIndexesOfEachKind(String query) {
        forum.take(IntStream.rangeClosed(0, MANY)
                .mapToObj(id -> "{\"title\": \"Many %d\", \"body\": \"y\", \"tags\": [\"shell\"]}".formatted(id))
                .collect(Collectors.joining("\n")));

        assertThat(plan(query, Query.builder().anyKind()))
                .contains("INDEX question_recent", "INDEX reply_recent")
                .doesNotContain("SCAN p\n");
    }

    @ParameterizedTest
    @CsvSource({
        "is:question tag:shell, RECENT",
        "is:answer tag:shell, RECENT",
        "is:comment tag:shell, RECENT",
        "tag:shell, RECENT",
        "is:answer tag:shell, VOTES",
        "is:answer user:bob, RECENT",
        "is:answer is:flagged, RECENT",
        "score:>5, RECENT"
    })
    void startFromFewPosts(String query, Sort sort) {
        assertThat(plan(query, sort))
                .doesNotContain("SCAN p", "_recent")
                .containsPattern(
                        "SEARCH p USING (INTEGER PRIMARY KEY|(COVERING )?INDEX (post_by_author|post_flagged|question_votes))");
    }

    private String plan(String query, Sort sort) {
        return plan(query, Query.builder().sort(sort));
    }

    private String plan(String query, QueryBuilder base) {
        return plan(query, base, Optional.empty());
    }

    private String plan(String query, QueryBuilder base, Optional<PostId> after) {
        return forum.read(now -> {
            PostQuery.Resolved wanted = new PostQuery.Resolved(
                    QueryParser.parse(query, base.limit(20).build(), now.now()),
                    Optional.empty(),
                    query.contains("bob") ? new UserStore(now.sql()).findId("bob") : Optional.empty(),
                    after);
            PostQuery.Statement statement = new PostQuery(now.sql()).statement(wanted, conditions -> {});
            return String.join(
                    "\n",
                    now.sql().list("explain query plan " + statement.sql(), row -> row.text(4), statement.values()));
        });
    }
}
