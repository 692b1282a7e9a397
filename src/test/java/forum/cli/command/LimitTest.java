package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists without pages end at the limit, and say so. */
class LimitTest {

    private static final int MANY = 21;

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        StringBuilder script = new StringBuilder("ask 'How do I list files?' 'I tried dir.'\n");
        for (int i = 1; i <= MANY; i++) {
            script.append("category add c").append(i).append('\n');
            script.append("favorite add category c").append(i).append('\n');
            script.append("edit 1 'Text ").append(i).append(" of many'\n");
        }
        forum.typing(script.toString()).run("batch").succeeds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"category list", "favorite list", "history 1"})
    void endsAtTheLimit(String list) {
        forum.run((list + " --limit 1 --ndjson").split(" "))
                .succeeds()
                .says("hint: there are more; see them with --limit 5, or all with --limit 0\n");
        assertThat(lines(list + " --limit 1")).isEqualTo(1);
        assertThat(lines(list)).isEqualTo(20);
        assertThat(lines(list + " --limit 0")).isGreaterThanOrEqualTo(MANY);
    }

    private long lines(String list) {
        return forum.run((list + " --ndjson").split(" "))
                .succeeds()
                .result()
                .out()
                .lines()
                .count();
    }
}
