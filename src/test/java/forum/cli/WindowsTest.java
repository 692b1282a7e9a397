package forum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

    @Test
    void findsVariablesWhateverTheCaseOfTheirNames() {
        Map<String, String> variables = Windows.variables(Map.of("Path", "C:\\Windows", "forum_store", "C:\\forum.db"));
        assertThat(variables.get("PATH")).isEqualTo("C:\\Windows");
        assertThat(variables.getOrDefault("FORUM_STORE", "")).isEqualTo("C:\\forum.db");
        assertThat(variables.get("HOME")).isNull();
    }

    @Test
    void keepsTheLineOfThisCommandFromOtherPrograms() {
        assertThat(Windows.variables(Map.of("FORUM_LINE", "list", "TERM", "dumb")))
                .containsOnlyKeys("TERM");
    }

    @Test
    void takesWordsBeyondTheCodePageFromTheLine() {
        assertThat(Windows.words(
                        List.of("ask", "Gr\u00fc\u00dfe ??"),
                        Map.of("FORUM_LINE", "ask \"Gr\u00fc\u00dfe \ud83c\udf89\"")))
                .containsExactly("ask", "Gr\u00fc\u00dfe \ud83c\udf89");
    }

    @Test
    void takesWordsAsJavaReadThemWhereNoneCanBeLost() {
        // Java has found the files that a pattern stands for.
        List<String> read = List.of("import", "a.json", "b.json");
        assertThat(Windows.words(read, Map.of("FORUM_LINE", "import *.json"))).isEqualTo(read);
        assertThat(Windows.words(read, Map.of())).isEqualTo(read);
    }

    /** The lines are those of Java's own tests of what it does there, with a letter that makes them count. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\u0142              | \u0142",
                "\u0142 b  c         | \u0142,b,c",
                "\"\u0142 b c\"      | \u0142 b c",
                "\u0142\"b c d\"e     | \u0142b c de",
                "\u0142b\\\"cd        | \u0142b\"cd",
                "\"\u0142 b c d\\\\\" x | \u0142 b c d\\,x",
                "\u0142b\\\\\\\"cd      | \u0142b\\\"cd",
                "\u0142\\\\\\c d       | \u0142\\\\\\c,d",
                "\"\u0142\\\\\\d\" x     | \u0142\\\\\\d,x",
                "\"\u0142b\\\"c\"  \"\\\\\"  d | \u0142b\"c,\\,d",
                "\u0142 d\"e f\"g h    | \u0142,de fg,h",
                "\"\u0142 b c\"\"     | \u0142 b c\"",
                "\"\"\u0142 b c\"\"   | \u0142,b,c",
                "\"\"\"\u0142 b c\"\"\" | \"\u0142 b c\"",
                "\"\"\"\"\u0142 b c\"\"\"\" | \"\u0142,b,c\"",
                "\"say \"\"\u0142\"\" & go\" | say \"\u0142\" & go",
                "\u0142 C:\\dir\\        | \u0142,C:\\dir\\"
            })
    void splitsTheLineAsJavaDoes(String line, String words) {
        assertThat(Windows.words(List.of(), Map.of("FORUM_LINE", line)))
                .containsExactlyElementsOf(Arrays.asList(words.split(",")));
    }

    @Test
    void keepsEmptyWords() {
        assertThat(Windows.words(List.of(), Map.of("FORUM_LINE", "\"\" \u0142 \"\"")))
                .containsExactly("", "\u0142", "");
    }
}
