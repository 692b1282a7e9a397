package forum.terminal;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1\n2\n",
                "1\n2",
                "\n\n",
                "1234567890\n2\n",
                "日本日本日\n2\n",
                "\u001b[1m1234567890\u001b[0m\n2\n",
                "\u001b]8;;https://a.example/1234567890\u001b\\1234567890\u001b]8;;\u001b\\\n2\n"
            })
    void oneRowOfThreeIsLeftForThePrompt(String text) {
        assertThat(isTall(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\n2\n3\n",
                "1\n2\n3",
                "\n\n\n",
                "12345678901\n2\n",
                "日本日本日1\n2\n",
                "\u001b[1m12345678901\u001b[0m\n2\n",
                "\u001b]8;;https://a.example/\u001b\\12345678901\u001b]8;;\u001b\\\n2\n"
            })
    void aTextThatTakesAllRowsOfTheScreenIsTall(String text) {
        assertThat(isTall(text)).isTrue();
    }

    @Test
    void theVariableOfThisProgramGoesBeforeTheGeneralOne() {
        assertThat(pager(Map.of("FORUM_PAGER", "most", "PAGER", "less -S")).command())
                .isEqualTo("most");
        assertThat(pager(Map.of("PAGER", "less -S")).command()).isEqualTo("less -S");
    }

    @Test
    void thereIsNoneWhereNothingIsToBeDone() {
        assertThat(pager(Map.of("PAGER", "most")).isWanted()).isTrue();
        assertThat(pager(Map.of("PAGER", "cat")).isWanted()).isFalse();
        assertThat(pager(Map.of("FORUM_PAGER", "", "PAGER", "most")).isWanted()).isFalse();
        assertThat(new Pager(Map.of("PAGER", "most"), new Screen(Map.of(), false), false).isWanted())
                .isFalse();
    }

    @Test
    void isFoundBehindAFolderThatCannotBeOne(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("more"), PosixFilePermissions.asFileAttribute(fromString("rwx------")));
        assertThat(pager(Map.of("PATH", "no\0folder:" + folder)).command()).isEqualTo("more");
    }

    private static boolean isTall(String text) {
        return pager(Map.of("COLUMNS", "10", "LINES", "3")).isTall(text);
    }

    private static Pager pager(Map<String, String> variables) {
        return new Pager(variables, new Screen(variables, false), true);
    }
}
