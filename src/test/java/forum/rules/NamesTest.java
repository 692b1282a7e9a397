package forum.rules;

import static forum.rules.Refusals.assertBadInput;
import static forum.rules.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags, handles and slugs. */
@Isolated("changes the language of the process")
class NamesTest {

    private static final String EMOJI = "\ud83d\ude00";

    @Nested
    class OfTags {

        @Test
        void splitAtWhiteSpaceAndCommasOnly() {
            assertThat(Tags.split(" C++ c#,.NET\tnode.js\u00a0a/b,,x\n"))
                    .containsExactly("c++", "c#", ".net", "node.js", "a/b", "x");
            assertThat(Tags.split("it's a_b a-b & $ 100% @home")).contains("it's", "a_b", "a-b", "&", "100%", "@home");
        }

        @Test
        void keepTheirOrderAndComeOnce() {
            assertThat(Tags.split("zebra Foo foo apple")).containsExactly("zebra", "foo", "apple");
            assertThat(Tags.split("")).isEmpty();
            assertThat(Tags.split(" , ")).isEmpty();
        }

        @Test
        void areLowerCaseWhateverTheLocale() {
            java.util.Locale before = java.util.Locale.getDefault();
            try {
                java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
                assertThat(Tags.split("TITLE \u00c9T\u00c9")).containsExactly("title", "\u00e9t\u00e9");
            } finally {
                java.util.Locale.setDefault(before);
            }
        }

        @Test
        void areTheSameHoweverTheyWereTyped() {
            assertThat(Tags.split("caf\u00e9 cafe\u0301")).containsExactly("caf\u00e9");
            assertThat(Tags.split("a\u2013b a\u2014b a-b")).containsExactly("a-b");
            assertThat(Tags.split("it\u2019s it's")).containsExactly("it's");
            assertThat(Tags.split("foo\u200b \ufefffoo")).containsExactly("foo");
            assertThat(Tags.split("\u732b\u3001\u72ac\uff0cfox")).containsExactly("\u732b", "\u72ac", "fox");
        }

        @Test
        void mayBeEmoji() {
            assertThat(Tags.split(EMOJI)).containsExactly(EMOJI);
            String family = "\ud83d\udc68\u200d\ud83d\udc69";
            assertThat(Tags.split(family)).containsExactly(family);
        }

        @Test
        void haveUpToEightyCharacters() {
            assertThat(Tags.split(EMOJI.repeat(80))).hasSize(1);
            assertRefused("tag is too long: 81 characters", () -> Tags.split(EMOJI.repeat(81)));
        }

        @Test
        void holdNoControlCharacters() {
            assertBadInput("control character U+001B", () -> Tags.split("a\u001bb"));
            assertBadInput("NUL", () -> Tags.split("a\0b"));
        }

        @Test
        void readAloneAsTheyDoBesideAnAccent() {
            for (char c = ' '; c <= '~'; c++) {
                List<String> plain = Tags.of(List.of("x" + c + "y"));
                assertThat(Tags.of(List.of("x" + c + "y\u00e9")))
                        .as("U+%04X", (int) c)
                        .containsExactly(plain.get(0) + "\u00e9");
            }
        }

        @Test
        void ofAnotherForumMayBeLongerAndLoseTheirControlCharacters() {
            String longest = EMOJI.repeat(800);
            assertThat(Tags.ofOthers(List.of(longest, "A\u001bB", "a\tb", "c++")))
                    .containsExactly(longest, "ab", "a-b", "c++");
            assertThat(Tags.oneOfOthers(longest)).isEqualTo(longest);
            assertRefused("tag is too long: 801 characters", () -> Tags.ofOthers(List.of("x".repeat(801))));
            assertRefused("tag is too long: 801 characters", () -> Tags.oneOfOthers("x".repeat(801)));
            assertBadInput("NUL", () -> Tags.ofOthers(List.of("a\0b")));
            assertThat(List.of("a\u001bb", "a\tb", "\u00e9", "c++"))
                    .filteredOn(Tags::holdsControl)
                    .containsExactly("a\u001bb");
        }

        @Test
        void ofAListAreOneEach() {
            assertThat(Tags.of(List.of("Machine Learning", " ", "c#", "a,b", "C#")))
                    .containsExactly("machine-learning", "c#", "a-b");
        }

        @Test
        void canBeNamedOneByOne() {
            assertThat(Tags.one(" C++ ")).isEqualTo("c++");
            assertBadInput("'a b' is not one tag", () -> Tags.one("a b"));
            assertBadInput("is not one tag", () -> Tags.one(" "));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u0130stanbul", "\u039f\u0394\u039f\u03a3", "C++", "\u1e9e", "a\u2212b"})
        void stayTheSameWhenReadAgain(String text) {
            List<String> once = Tags.split(text);
            assertThat(Tags.of(once)).isEqualTo(once);
            assertThat(Tags.split(String.join(" ", once))).isEqualTo(once);
        }

        @Test
        void composeALetterAndItsAccentOnceNothingIsBetweenThem() {
            assertThat(Tags.split("cafe\u200b\u0301")).containsExactly("caf\u00e9");
        }
    }

    @Nested
    class OfHandles {

        private final Settings defaults = Settings.defaults();

        @Test
        void haveOneToTwentyCharacters() {
            assertThat(Handles.check("x", defaults)).isEqualTo("x");
            assertThat(Handles.check(EMOJI.repeat(20), defaults)).isEqualTo(EMOJI.repeat(20));
            assertRefused("handle is too long: 21 characters", () -> Handles.check("x".repeat(21), defaults));
            assertBadInput("handle is empty", () -> Handles.check(" \u200b", defaults));
            assertBadInput("handle is empty", () -> Handles.check("\u0301", defaults));
        }

        @ParameterizedTest
        @ValueSource(strings = {".", "..", "a@b", "a+b", "a/b", " . "})
        void thatWouldBreakPathsAndAddresses(String handle) {
            assertBadInput("handle cannot be", () -> Handles.check(handle, defaults));
        }

        @Test
        void loseWhatCannotBeSeen() {
            assertThat(Handles.check("  am\u200bb\u202eer\u0007  \u00a0 lee ", defaults))
                    .isEqualTo("amber lee");
            assertThat(Handles.check("...", defaults)).isEqualTo("...");
            assertThat(Handles.check("re\u00adne\u200b\u0301", defaults)).isEqualTo("ren\u00e9");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Anonymous", "the anonymous one", "anonymous-1", "anon\u200bymous"})
        void withABlockedWord(String handle) {
            assertRefused("contains a word that is not allowed", () -> Handles.check(handle, defaults));
        }

        @Test
        void blockedWordsAreWholeWords() {
            assertThat(Handles.check("anonymous1", defaults)).isEqualTo("anonymous1");
            assertThat(Handles.check("Anonymous", Settings.of(Map.of("block_bad_usernames", ""))))
                    .isEqualTo("Anonymous");
        }

        @Test
        void ofAnotherForumAreAdapted() {
            assertThat(Handles.adapted(" a@b+c/d\u200b ")).isEqualTo("a-b-c-d");
            assertThat(Handles.adapted("x".repeat(21))).hasSize(21);
            assertThat(List.of(".", "..", " ", "\u0301")).allMatch(name -> Handles.adapted(name) == null);
        }

        @Test
        void areWellFormed() {
            assertBadInput("half of a surrogate pair", () -> Handles.check("a\ud83d", defaults));
        }

        @ParameterizedTest
        @CsvSource({
            "Amber, amber",
            "AMBER, amber",
            "Jos\u00e9, jose",
            "Jose\u0301, jose",
            "\u0130STANBUL, istanbul",
            "\uff21mber, amber",
            "am\u200bber, amber",
            "\u00c5ngstr\u00f6m, angstrom",
            "Stra\u00dfe, stra\u00dfe",
            "\u1e9e, \u00df",
            "\u039f\u0394\u039f\u03a3, \u03bf\u03b4\u03bf\u03c3",
            "\u03bf\u03b4\u03bf\u03c2, \u03bf\u03b4\u03bf\u03c3",
            "\ud55c\uad6d, \ud55c\uad6d"
        })
        void areOnePersonWhateverCaseAndAccents(String handle, String key) {
            assertThat(Handles.fold(handle)).isEqualTo(key);
        }

        @Test
        void foldAloneAsTheyDoBesideAnAccent() {
            for (char c = 1; c <= '~'; c++) {
                String handle = "x" + c + "Y";
                assertThat(Handles.fold(handle + "\u00e9"))
                        .as("U+%04X", (int) c)
                        .isEqualTo(Handles.fold(handle) + "e");
            }
        }

        @Test
        void foldingTwiceIsFoldingOnceForEveryCharacterAndItsCases() {
            for (int c = 1; c < 0x20000; c++) {
                if (Character.isDefined(c) && !(c >= 0xd800 && c < 0xe000)) {
                    String letter = new String(Character.toChars(c));
                    String key = Handles.fold(letter);
                    assertThat(Handles.fold(key)).as("U+%04X", c).isEqualTo(key);
                    assertThat(Handles.fold(Normalizer.normalize(letter, Normalizer.Form.NFD)))
                            .as("U+%04X", c)
                            .isEqualTo(key);
                    assertThat(Handles.fold(new String(Character.toChars(Character.toUpperCase(c)))))
                            .as("U+%04X", c)
                            .isEqualTo(key);
                }
            }
        }
    }

    @Nested
    class OfSlugs {

        @ParameterizedTest
        @CsvSource({
            "A-B c/d, a-b-c-d",
            "My Cat's Name, my-cats-name",
            "My Cat\u2019s Name, my-cats-name",
            "Rock'n'Roll, rocknroll",
            "'  Clinical   Psychology! ', clinical-psychology",
            "C# & .NET, c#-&-net",
            "\u00c9t\u00e9, \u00e9t\u00e9",
            "'???', category",
            "'', category"
        })
        void comeFromTheWordsOfATitle(String title, String slug) {
            assertThat(Slugs.fromTitle(title)).isEqualTo(slug);
        }

        @Test
        void ofLongTitlesAreCut() {
            String slug = Slugs.fromTitle("x".repeat(199) + " " + "y".repeat(9));
            assertThat(slug).isEqualTo("x".repeat(199));
            assertThat(Slugs.check(slug)).isEqualTo(slug);
        }

        @Test
        void haveAlternatives() {
            assertThat(Slugs.alternative("therapy", 1)).isEqualTo("category-therapy");
            assertThat(Slugs.alternative("therapy", 2)).isEqualTo("category-1");
            assertThat(Slugs.alternative("therapy", 3)).isEqualTo("category-2");
            assertThat(Slugs.alternative("x".repeat(191), 1)).hasSize(200);
            assertThat(Slugs.alternative("x".repeat(192), 1)).isEqualTo("category-1");
        }

        @Test
        void areCheckedAndLowered() {
            assertThat(Slugs.check(" C\u00f4t\u00e9-c\u0153ur-l'\u00e9coute "))
                    .isEqualTo("c\u00f4t\u00e9-c\u0153ur-l'\u00e9coute");
            assertThat(Slugs.check("123")).isEqualTo("123");
            assertThat(Slugs.check("x".repeat(200))).hasSize(200);
            assertThat(Slugs.check("\u00e9".repeat(200))).hasSize(200);
            assertRefused("slug is too long: 201", () -> Slugs.check("x".repeat(201)));
            assertBadInput("slug is empty", () -> Slugs.check("  "));
            assertBadInput("half of a surrogate pair", () -> Slugs.check("a\ud83d"));
        }

        /** Or a category would be another one in the copy that an export is read by. */
        @ParameterizedTest
        @ValueSource(strings = {"H\u0331adith", "J\u030c", "T\u0308", "\u0130", "\u017f\u0307", "\u2126"})
        void areTheSameWhenCheckedAgain(String name) {
            assertThat(Slugs.check(Slugs.check(name))).isEqualTo(Slugs.check(name));
            assertThat(Slugs.check(Slugs.fromTitle(name))).isEqualTo(Slugs.fromTitle(name));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a/b", "a+b", "a b", "a\u00a0b", "a\u0007b"})
        void withWhatPathsCannotHold(String slug) {
            assertBadInput("use hyphens instead", () -> Slugs.check(slug));
        }

        @ParameterizedTest
        @ValueSource(strings = {".", ".."})
        void thatMeanAPlaceInATree(String slug) {
            assertBadInput("slug cannot be", () -> Slugs.check(slug));
        }

        @Test
        void areMadeOfThePlacesOfAnotherSite() {
            assertThat(Slugs.adaptedPath("Home > > Clinical Psychology/Therapy\u00bb"))
                    .isEqualTo("home/clinical-psychology/therapy");
        }

        @Test
        void makePathsOfFourLevelsAtMost() {
            assertThat(Slugs.checkPath("A/b/c/D")).isEqualTo("a/b/c/d");
            assertRefused("categories are too deep: 5 levels", () -> Slugs.checkPath("a/b/c/d/e"));
            assertBadInput("slug is empty", () -> Slugs.checkPath("a//b"));
            assertBadInput("slug is empty", () -> Slugs.checkPath("a/"));
            Slugs.checkDepth(4);
            assertRefused("too deep", () -> Slugs.checkDepth(5));
        }
    }
}
