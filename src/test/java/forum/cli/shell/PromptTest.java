package forum.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.PostId;
import forum.output.text.Style;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    80 | forum.db   | amber | 12 | "amber@forum #12> "
                    80 | forum.db   | amber | 0  | "amber@forum> "
                    45 | forum.db   | amber | 12 | "amber@forum #12> "
                    42 | forum.db   | amber | 12 | "forum #12> "
                    20 | forum.db   | amber | 12 | "#12> "
                    20 | forum.db   | amber | 0  | "forum> "
                    10 | forum.db   | amber | 0  | "> "
                    80 | notes.txt  | 美咲   | 0  | "美咲@notes.txt> "
                    32 | forum.db   | 美咲   | 0  | "美咲@forum> "
                    29 | forum.db   | 美咲   | 0  | "forum> "
                    """)
    void saysWhatFits(int width, String store, String user, long question, String prompt) {
        Optional<PostId> place = question == 0 ? Optional.empty() : Optional.of(new PostId(question));
        assertThat(new Prompt(user, Path.of("/home", store), place).text(width, Style.PLAIN))
                .isEqualTo(prompt);
    }
}
