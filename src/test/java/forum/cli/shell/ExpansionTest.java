package forum.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forum.model.ForumException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpansionTest {

    private final Expansion expansion = new Expansion(List.of("list --sort hot", "vote 1 up", "answer 1 'Hm!'"));

    @ParameterizedTest
    @CsvSource({
        "!!, answer 1 'Hm!'",
        "!! --json, answer 1 'Hm!' --json",
        "!1, list --sort hot",
        "!-2, vote 1 up",
        "!vo, vote 1 up",
        "'  !l  --json', '  list --sort hot  --json'"
    })
    void replacesWordsThatCallForALine(String typed, String expanded) {
        assertThat(expansion.expand(typed)).isEqualTo(expanded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comment 1 '!!'",
                "comment 1 \"!!\"",
                "comment 1 \"Hi\n!!\"",
                "a!!",
                "\\!!",
                "!",
                "Hurrah!",
                "'!!",
                "!'!'"
            })
    void leavesTextAlone(String typed) {
        assertThat(expansion.expand(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!0", "!4", "!-4", "!x", "!99999999999"})
    void tellsOfALineThatIsNotThere(String typed) {
        assertThatThrownBy(() -> expansion.expand(typed))
                .isInstanceOf(ForumException.class)
                .hasMessageContaining("no line of the history is meant by " + typed);
    }

    @Test
    void tellsOfAnEmptyHistory() {
        assertThatThrownBy(() -> new Expansion(List.of()).expand("!!")).isInstanceOf(ForumException.class);
    }
}
