package forum.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"yes", "Y", "TRUE", "1", "x", "✓", "✔"})
    void sayYes(String text) {
        assertThat(Cells.truth(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "N", "False", "0", "-"})
    void sayNo(String text) {
        assertThat(Cells.truth(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "nobody", "a7"})
    void sayNeither(String text) {
        assertThat(Cells.truth(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a,b c|a b c", "a; b\tc|a b c", "a;b,c|a;b c", ", a,,b ,|a b", "c++ .net|c++ .net"})
    void areSplitIntoTags(String cell, String tags) {
        assertThat(Cells.tags(cell)).containsExactly(tags.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a;b", "a;b c", "a b"})
    void joinTagsSoThatTheyCanBeSplitAgain(String tags) {
        List<String> list = Arrays.asList(tags.split(" "));

        assertThat(Cells.tags(Cells.joined(list))).isEqualTo(list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'=1", "''=1", "'", "'a", "a=", ""
            })
    void comeBackAsTheyWereAndNoneBeginsAsAFormula(String text) {
        String cell = Formulas.guard(text);

        assertThat(Formulas.unguard(cell)).isEqualTo(text);
        assertThat(cell).doesNotContainPattern("\\A[-=+@\t\r\n＝＋－＠]");
    }

    @ParameterizedTest
    @CsvSource({
        "Up-Votes, UPVOTES",
        "CREATED_AT, CREATED_AT",
        "' Posted By:', AUTHOR",
        "answer, ANSWER",
        "Answer 12, ANSWER",
        "reply2, ANSWER",
        "title2,",
        "2answer,",
        "colour,"
    })
    void standInAColumnWhoseNameMayBeSpelledInManyWays(String name, Column column) {
        assertThat(Column.named(name)).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "title/,/false",
                "parent;body/;/false",
                "title;body;a,question/;/false",
                "~~title|body/|/false",
                "SEP=|~title|body/|/true",
                "~sep=;~~title;body/;/true"
            })
    void areParted(String start, char separator, boolean announced) {
        Dialect found = Dialect.of(start.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(found.separator()).isEqualTo(separator);
        assertThat(found.announced()).isEqualTo(announced);
    }

    @Test
    void makeNoTableWhereNothingSaysWhereTextsAre() {
        for (String start : List.of("body,author", "parent,author", "sep=;", "\u00ef", "")) {
            assertThat(Dialect.of(start.getBytes(StandardCharsets.ISO_8859_1)))
                    .as(start)
                    .isEmpty();
        }
    }
}
