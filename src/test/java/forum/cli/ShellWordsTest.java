package forum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forum.rules.Quoted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellWordsTest {

    @Test
    void splitsAsAShellDoes() {
        assertThat(ShellWords.split("ask \"How do \\\"I\\\"?\" 'it''s' a\\ b ''\t$x"))
                .contains(List.of("ask", "How do \"I\"?", "its", "a b", "", "$x"));
        assertThat(ShellWords.split("")).contains(List.of());
    }

    @Test
    void wantsQuotationMarksClosed() {
        assertThat(ShellWords.split("ask 'How")).isEmpty();
        assertThat(ShellWords.split("ask \"How\\\"")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "", "it's", "a b", "$x", "#12", "c++", "-q", "\"", "\\", "é", "a\tb", "*"})
    void quotesWhatASplitGivesBack(String word) {
        assertThat(ShellWords.split(Quoted.word(word))).contains(List.of(word));
    }
}
