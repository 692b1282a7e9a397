package forum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    void findsVariablesWhateverTheCaseOfTheirNames() {
        Map<String, String> variables = Windows.variables(Map.of("Path", "C:\\Windows", "forum_store", "C:\\forum.db"));
        assertThat(variables.get("PATH")).isEqualTo("C:\\Windows");
        assertThat(variables.getOrDefault("FORUM_STORE", "")).isEqualTo("C:\\forum.db");
        assertThat(variables.get("HOME")).isNull();
    }
}
