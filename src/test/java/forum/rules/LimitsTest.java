package forum.rules;

import static forum.rules.Refusals.assertBadInput;
import static forum.rules.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String EMOJI = "\ud83d\ude00";

    private final Limits limits = new Limits(Settings.defaults());

    @Test
    void titlesHaveTwelveTo120Characters() {
        assertThat(limits.title("x".repeat(12))).hasSize(12);
        assertThat(limits.title("x".repeat(120))).hasSize(120);
        assertRefused("title is too short: 4 characters, at least 12 are needed", () -> limits.title("Fear"));
        assertRefused("title is too short: 1 character, at least 12 are needed", () -> limits.title(" F "));
        assertRefused(
                "title is too long: 121 characters, at most 120 are allowed", () -> limits.title("x".repeat(121)));
    }

    @Test
    void theLimitsOfTitlesCanBeSet() {
        Limits set = new Limits(Settings.of(Map.of("min_len_q_title", "1", "max_len_q_title", "2")));
        assertThat(set.title("x")).isEqualTo("x");
        assertRefused("too short: 0 characters, at least 1 is needed", () -> set.title("  "));
        assertRefused("too long", () -> set.title("xxx"));
        Limits narrow = new Limits(Settings.of(Map.of("min_len_q_title", "1", "max_len_q_title", "1")));
        assertRefused("too long: 2 characters, at most 1 is allowed", () -> narrow.title("xx"));
    }

    @Test
    void charactersAreCodePointsAndEmojiStay() {
        assertThat(limits.title(EMOJI.repeat(12))).isEqualTo(EMOJI.repeat(12));
        assertRefused("11 characters", () -> limits.title(EMOJI.repeat(11)));
        assertThat(limits.title(EMOJI.repeat(120))).hasSize(240);
    }

    @Test
    void aTitleIsOneTrimmedLine() {
        assertThat(limits.title("  What is\r\n\tfear, then? \n")).isEqualTo("What is fear, then?");
        assertThat(limits.title("What  is fear, then?")).isEqualTo("What  is fear, then?");
        assertThat(limits.title("What\u0085is\u2028fear,\u2029then?")).isEqualTo("What is fear, then?");
        assertBadInput("title holds a control character", () -> limits.title("What is \u001b[31mfear?"));
    }

    @ParameterizedTest
    @CsvSource({"ANSWER, answer", "COMMENT, comment"})
    void answersAndCommentsHaveTwelveCharactersOfPlainText(Kind kind, String word) {
        assertThat(limits.body(kind, "**" + "x".repeat(12) + "**", "x".repeat(12)))
                .hasSize(16);
        assertRefused(
                word + " is too short: 11 characters, at least 12 are needed",
                () -> limits.body(kind, "**" + "x".repeat(11) + "**", " " + "x".repeat(11) + "\n"));
    }

    @Test
    void eachKindHasItsOwnMinimum() {
        Limits set = new Limits(
                Settings.of(Map.of("min_len_q_content", "2", "min_len_a_content", "3", "min_len_c_content", "4")));
        assertRefused("at least 2", () -> set.body(Kind.QUESTION, "x", "x"));
        assertRefused("at least 3", () -> set.body(Kind.ANSWER, "x", "x"));
        assertRefused("at least 4", () -> set.body(Kind.COMMENT, "x", "x"));
    }

    @Test
    void aQuestionNeedsNoText() {
        assertThat(limits.body(Kind.QUESTION, " \n ", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"QUESTION", "ANSWER", "COMMENT"})
    void noTextHasMoreThan12000CharactersAsWritten(Kind kind) {
        String most = EMOJI.repeat(12_000);
        assertThat(limits.body(kind, most, most)).isEqualTo(most);
        assertRefused("at most 12000 are allowed", () -> limits.body(kind, most + "x", "x".repeat(12)));
    }

    @Test
    void bodiesAreTrimmedButKeepTheIndentOfTheirFirstLine() {
        assertThat(limits.body(Kind.QUESTION, "\r\n  \r\n    code\r\nmore \n\n", "code more"))
                .isEqualTo("    code\nmore");
    }

    @Test
    void noAmountOfBlanksIsTooMuch() {
        String blanks = " \n".repeat(100_000);
        assertThat(limits.body(Kind.QUESTION, blanks + "x", "x")).isEqualTo("x");
        assertThat(limits.title("What is" + blanks + "fear?")).isEqualTo("What is fear?");
        assertRefused("title is too long", () -> limits.title("What is" + " ".repeat(100_000) + "fear?"));
        assertRefused("e-mail address is too long", () -> limits.email("a@b" + ".c".repeat(100_000)));
    }

    @Test
    void textsAreWellFormed() {
        assertBadInput("title holds half of a surrogate pair", () -> limits.title("What is fear \ud83d then?"));
        assertBadInput("question holds a NUL character at character 2", () -> limits.body(Kind.QUESTION, "x\0", "x"));
        assertBadInput("half of a surrogate pair", () -> limits.body(Kind.QUESTION, "x\ud83dx", "x"));
        assertBadInput("half of a surrogate pair", () -> limits.body(Kind.QUESTION, "\ude00", "x"));
        assertBadInput("half of a surrogate pair", () -> limits.body(Kind.QUESTION, "x\ud83d", "x"));
    }

    @Test
    void aQuestionHasUpToFiveTags() {
        assertThat(limits.tags(List.of())).isEmpty();
        assertThat(limits.tags(Collections.nCopies(5, "x"))).hasSize(5);
        assertRefused("too many tags: 6, at most 5 allowed", () -> limits.tags(Collections.nCopies(6, "x")));
        Limits set = new Limits(Settings.of(Map.of("min_num_q_tags", "1")));
        assertRefused("too few tags: 0, at least 1 is needed", () -> set.tags(List.of()));
    }

    @Test
    void anonymousNamesHaveUpToFortyCharacters() {
        assertThat(limits.anonymousName(" Worried \n Soul ")).isEqualTo("Worried Soul");
        assertThat(limits.anonymousName("x".repeat(40))).hasSize(40);
        assertThat(limits.anonymousName(null)).isNull();
        assertThat(limits.anonymousName("  ")).isNull();
        assertRefused("name is too long: 41 characters", () -> limits.anonymousName("x".repeat(41)));
    }

    @Test
    void anonymousNamesCanBeSwitchedOff() {
        Limits set = new Limits(Settings.of(Map.of("allow_anonymous_naming", "off")));
        assertRefused("shows no names", () -> set.anonymousName("Worried"));
        assertThat(set.anonymousName("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "amber@example.org", "amber.o'neil+forum@mail.example.co.uk", "jürgen@müller.de"})
    void addressesThatMayExist(String address) {
        assertThat(limits.email(" " + address + " ")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "amber", "@b", "a@", "a@b@c", "a b@c", "a@b..c", "a@.c", "a@c.", "A <a@b>", "a@b,c@d", "a,b@c",
                "<a@b", "a;b@c"
            })
    void addressesThatCannotExist(String address) {
        assertBadInput("is not an e-mail address", () -> limits.email(address));
    }

    @Test
    void addressesHaveUpToEightyCharacters() {
        assertThat(limits.email("x".repeat(78) + "@y")).hasSize(80);
        assertRefused("e-mail address is too long: 81", () -> limits.email("x".repeat(79) + "@y"));
    }

    @Test
    void aReasonSaysSomething() {
        assertThat(limits.closingReason(" off topic ")).isEqualTo(" off topic");
        assertRefused("reason is too short", () -> limits.closingReason(" \n"));
        assertRefused("reason is too long", () -> limits.closingReason("x".repeat(12_001)));
        assertThat(limits.flagReason("spam ")).isEqualTo("spam");
        assertThat(limits.flagReason(" ")).isNull();
        assertThat(limits.flagReason(null)).isNull();
    }

    @Test
    void categoriesHaveATitleAndMayHaveADescription() {
        assertThat(limits.categoryTitle("x".repeat(80))).hasSize(80);
        assertRefused("category title is too long", () -> limits.categoryTitle("x".repeat(81)));
        assertRefused("category title is too short", () -> limits.categoryTitle(" "));
        assertThat(limits.categoryDescription("")).isEmpty();
        assertThat(limits.categoryDescription("x".repeat(800))).hasSize(800);
        assertRefused("category description is too long", () -> limits.categoryDescription("x".repeat(801)));
    }

    @Test
    void profileFieldsHaveUpTo8000Characters() {
        assertThat(limits.profileField("about", "x".repeat(8000))).hasSize(8000);
        assertRefused("about is too long", () -> limits.profileField("about", "x".repeat(8001)));
    }

    @Test
    void onceThereAreCategoriesAQuestionStandsInOneWithoutChildren() {
        limits.category(false, false);
        limits.category(true, false);
        assertRefused("a question needs a category", () -> limits.category(false, true));
        assertRefused("others below it", () -> limits.category(true, true));
        Limits none = new Limits(Settings.of(Map.of("allow_no_category", "on")));
        none.category(false, true);
        assertRefused("others below it", () -> none.category(true, true));
        Limits inner = new Limits(Settings.of(Map.of("allow_no_sub_category", "on")));
        inner.category(true, true);
        assertRefused("a question needs a category", () -> inner.category(false, true));
    }
}
