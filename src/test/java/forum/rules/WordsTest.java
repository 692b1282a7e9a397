package forum.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Duplicate guards, related questions, suggestions, censored words and titles of users. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "'What is fear?', 'what  IS\nfear'",
        "'it''s so', 'its so'",
        "'a/b', 'A b'",
        "'well-known', 'well known'",
        "'\u201cquoted\u201d \u2013 text', 'quoted text'",
        "'...', ' ... '"
    })
    void sameWords(String left, String right) {
        assertThat(SameWords.of(left)).isEqualTo(SameWords.of(right));
    }

    @ParameterizedTest
    @CsvSource({
        "a b, b a",
        "a b, ab",
        "c#, c",
        "a_b, a b",
        "'!!!', '???'",
        "\ud83d\ude00, \ud83d\ude01",
        "peur, p\u00e8ur"
    })
    void otherWords(String left, String right) {
        assertThat(SameWords.of(left)).isNotEqualTo(SameWords.of(right));
    }

    @Test
    void whatIsRareInCommonMakesQuestionsSimilar() {
        assertThat(Similarity.weight(100)).isEqualTo(Math.log(100), within(1e-12));
        assertThat(Similarity.weight(10_000)).isZero();
        assertThat(Similarity.weight(20_000)).isZero();
        assertThat(Similarity.weight(9_999)).isPositive();
        assertThat(Similarity.weight(0)).isZero();
        double score = Similarity.score(List.of(100L, 10L), List.of(50L), 20, 7);
        double expected = Math.log(100) + Math.log(1000) + 2 * Math.log(200) + Math.log(500) + Math.log(7) / 1e6;
        assertThat(score).isEqualTo(expected, within(1e-9));
    }

    @Test
    void ofEquallySimilarQuestionsTheYoungerComesFirst() {
        assertThat(Similarity.score(List.of(5L), List.of(), 0, 9))
                .isGreaterThan(Similarity.score(List.of(5L), List.of(), 0, 8));
    }

    @Test
    void similarQuestionsReachAThreshold() {
        assertThat(Similarity.threshold(Settings.defaults())).isEqualTo(4);
        assertThat(Similarity.threshold(Settings.of(Map.of("match_related_qs", "5"))))
                .isZero();
    }

    @Test
    void suggestsTheNearestNames() {
        List<String> names = List.of("amber", "river", "ambre", "amberley", "Ámber", "zoe");
        assertThat(Nearest.to("ambr", names)).containsExactly("amber", "ambre", "Ámber");
        assertThat(Nearest.to("AMBER", names)).startsWith("amber", "Ámber");
        assertThat(Nearest.to("xylophone", names)).isEmpty();
        assertThat(Nearest.to("clsoe", List.of("close", "list"))).containsExactly("close");
    }

    @Test
    void suggestsNothingThatSharesNothing() {
        assertThat(Nearest.to("a", List.of("b", "ab"))).containsExactly("ab");
        assertThat(Nearest.to("", List.of("b"))).isEmpty();
        assertThat(Nearest.to("abc", List.of("ade", "abd"))).containsExactly("abd");
    }

    @Test
    void suggestsAtMostThree() {
        assertThat(Nearest.to("tags", List.of("tag4", "tag3", "tag2", "tag1"))).containsExactly("tag1", "tag2", "tag3");
    }

    @ParameterizedTest
    @CsvSource({
        "'bad*, ugly', 'BADLY, Ugly-duck', '*****, ****-duck'",
        "'ugly', 'uglyness', 'uglyness'",
        "'ugly', '_ugly_ #ugly', '_****_ #****'",
        "'*ly', 'badly ly', '***** **'",
        "'b*d', 'bad bd b d', '*** ** b d'",
        "'', 'anything', 'anything'",
        "'*', 'anything', 'anything'",
        "'\u00c9t\u00e9', 'un \u00e9t\u00c9', 'un ***'",
        "'a.c', 'abc a.c', 'abc ***'",
        "'\ud83d\ude00*', 'x \ud83d\ude00\ud83d\ude01', 'x **'"
    })
    void censorsWholeWords(String list, String text, String shown) {
        assertThat(CensoredWords.of(list).censor(text)).isEqualTo(shown);
        assertThat(CensoredWords.of(list).occurIn(text)).isEqualTo(!shown.equals(text));
        assertThat(CensoredWords.of(list).without(List.of("tag", text)))
                .contains("tag")
                .hasSize(shown.equals(text) ? 2 : 1);
    }

    @Test
    void titlesGoByTheHighestThresholdReached() {
        UserTitles titles = UserTitles.of(Settings.of(Map.of("points_to_titles", "5000 Guru of all, 500 Regular")));
        assertThat(titles.titleFor(499)).isEmpty();
        assertThat(titles.titleFor(500)).contains("Regular");
        assertThat(titles.titleFor(4999)).contains("Regular");
        assertThat(titles.titleFor(5000)).contains("Guru of all");
        assertThat(UserTitles.of(Settings.defaults()).titleFor(1_000_000)).isEmpty();
    }

    @Test
    void wordsBreakAtWhatQuestion2AnswerBreaksAt() {
        assertThat(Words.of("a!b\"c(d)e*f+g,h-i.j/k:l;m<n=o>p?q[r\\s]t^u`v{w|x}y~z"))
                .containsExactlyElementsOf(Arrays.asList("abcdefghijklmnopqrstuvwxyz".split("")));
        assertThat(Words.of("$a&b_c#d%e@f")).containsExactly("$a&b_c#d%e@f");
        assertThat(Words.of("rock'n'roll 'quoted'")).containsExactly("rocknroll", "quoted");
    }
}
