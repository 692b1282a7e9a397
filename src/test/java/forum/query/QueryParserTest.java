package forum.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import forum.model.ForumException;
import forum.model.Kind;
import forum.model.PostId;
import forum.model.State;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    private static final Instant NOW = Instant.parse("2024-03-31T12:00:00Z");

    @Test
    void anEmptySearchWantsAllVisibleQuestions() {
        Query query = QueryParser.parse("  ", NOW);

        assertThat(query).isEqualTo(Query.allQuestions());
        assertThat(query.kinds()).containsExactly(Kind.QUESTION);
        assertThat(query.states()).containsExactly(State.VISIBLE);
        assertThat(query.sort()).isEqualTo(Sort.RECENT);
        assertThat(query.limit()).isZero();
    }

    @Test
    void readsWordsPhrasesPrefixesAndTheirNegations() {
        assertThat(QueryParser.parse("fox \"red  fox\" prog* -cat -\"a dog\" -bir*", NOW)
                        .terms())
                .containsExactly(
                        new Term.Word("fox", false),
                        new Term.Phrase("red  fox", false),
                        new Term.Prefix("prog", false),
                        new Term.Word("cat", true),
                        new Term.Phrase("a dog", true),
                        new Term.Prefix("bir", true));
    }

    static Stream<Arguments> readsFilters() {
        return Stream.of(
                filter("tag:Java TAG:c++", query -> query.tag("java").tag("c++")),
                filter(
                        "tag:\"one two\" -tag:Node.js,three",
                        query -> query.tag("one").tag("two").notTag("node.js").notTag("three")),
                filter("category:a/b", query -> query.category("a/b")),
                filter("user:\"a b\"", query -> query.author("a b")),
                filter("is:open", query -> query.closed(false)),
                filter("-is:open", query -> query.closed(true)),
                filter("is:CLOSED", query -> query.closed(true)),
                filter("is:answered", QueryBuilder::answered),
                filter("is:unanswered", query -> query.unanswered(Unanswered.NONE)),
                filter("is:accepted", query -> query.accepted(true)),
                filter("-is:accepted", query -> query.accepted(false)),
                filter("is:flagged", QueryBuilder::flagged),
                filter("is:answer is:comment", query -> query.kinds(List.of(Kind.ANSWER, Kind.COMMENT))),
                filter("-is:comment", query -> query.kinds(List.of(Kind.QUESTION, Kind.ANSWER))),
                filter("is:hidden is:queued", query -> query.states(List.of(State.QUEUED, State.HIDDEN))),
                filter("-is:visible", query -> query.states(List.of(State.QUEUED, State.HIDDEN))),
                filter("score:>5", query -> query.minScore(6)),
                filter("score:>=5 score:<9", query -> query.minScore(5).maxScore(8)),
                filter("score:<=-3", query -> query.maxScore(-3)),
                filter("score:1..9", query -> query.minScore(1).maxScore(9)),
                filter("score:..9 score:2..", query -> query.maxScore(9).minScore(2)),
                filter("score:=7", query -> query.minScore(7).maxScore(7)),
                filter("score:>1000000000", query -> query.minScore(1_000_000_001)),
                filter("score:-2", query -> query.minScore(-2).maxScore(-2)),
                filter("created:>2024-01-01", query -> query.since(at("2024-01-02"))),
                filter("created:>=2024-01-01", query -> query.since(at("2024-01-01"))),
                filter("created:<2024-01", query -> query.until(at("2024-01-01"))),
                filter("created:<=2024-01", query -> query.until(at("2024-02-01"))),
                filter(
                        "created:2024-01..2024-03",
                        query -> query.since(at("2024-01-01")).until(at("2024-04-01"))),
                filter("created:2024-01..*", query -> query.since(at("2024-01-01"))),
                filter("created:2023", query -> query.since(at("2023-01-01")).until(at("2024-01-01"))),
                filter("created:7d", query -> query.since(Instant.parse("2024-03-24T12:00:00Z"))));
    }

    private static Arguments filter(String text, UnaryOperator<QueryBuilder> same) {
        return arguments(text, same.apply(Query.builder()).build());
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }

    @ParameterizedTest
    @MethodSource
    void readsFilters(String text, Query query) {
        assertThat(QueryParser.parse(text, NOW)).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x:8", "foo:bar", "tag:", "\"", "-", "--", "*", "a\"b", "-:x", ":", "(", "NEAR(a)"})
    void whatIsNoFilterIsText(String text) {
        assertThat(QueryParser.parse(text, NOW).terms()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "score:abc          | 'score:abc' is not a score",
                "score:..           | 'score:..' is not a score",
                "score:99999999999  | 'score:99999999999' is not a score",
                "score:1000000001   | 'score:1000000001' is not a score",
                "is:nonsense        | 'is:nonsense' is not a filter",
                "created:yesterdayish | 'yesterdayish' is not a date",
                "created:..         | 'created:..' names no date",
                "tag:\"\"           | 'tag:' needs a value",
                "tag:,              | 'tag:,' holds no tag",
                "-user:bob          | '-user:' is not possible",
                "-is:flagged        | '-is:flagged' is not possible",
            })
    void aFilterWithAValueItCannotHaveIsAnError(String text, String message) {
        assertThatExceptionOfType(ForumException.class)
                .isThrownBy(() -> QueryParser.parse(text, NOW))
                .withMessage(message)
                .matches(e -> e.kind() == ForumException.Kind.USAGE);
    }

    @Test
    void aTagThatIsLookedForHasAnyLength() {
        String tag = "x".repeat(801);
        assertThat(QueryParser.parse("tag:" + tag, NOW).tags()).containsExactly(tag);
    }

    @Test
    void scoresAndTimesNarrowWhatWasSaidBefore() {
        Query query = QueryParser.parse("score:2..9 score:>=1 score:3.. score:<=10 score:..8", NOW);
        assertThat(query.minScore()).hasValue(3);
        assertThat(query.maxScore()).hasValue(8);
        Query dated = QueryParser.parse("created:2023 created:>=2022 created:2023-02..2024 created:<2025", NOW);
        assertThat(dated.since()).hasValue(at("2023-02-01"));
        assertThat(dated.until()).hasValue(at("2024-01-01"));
        assertThat(dated.with().until(at("2023-12-31")).build().until()).hasValue(at("2023-12-31"));
    }

    @Test
    void narrowsAnotherQuery() {
        Query base = Query.builder()
                .anyKind()
                .tag("java")
                .sort(Sort.RELEVANCE)
                .limit(5)
                .after(new PostId(3))
                .build();

        Query query = QueryParser.parse("is:answer tag:sql fox", base, NOW);

        assertThat(query)
                .isEqualTo(base.with()
                        .kinds(List.of(Kind.ANSWER))
                        .tag("sql")
                        .term(new Term.Word("fox", false))
                        .build());
    }

    @Test
    void freeTextIsNeverAnError() {
        Random random = new Random(281);
        String alphabet = "ab \t\n\"*-:()'^~{}[]+|&!?.,;/\\<>=#@%$\u0000\u001b\u202e\ud83d\ude00é漢\ud800";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Query query = QueryParser.parse(text.toString(), NOW);
            assertThat(FullText.match(query.terms())).isNotNull();
        }
    }
}
