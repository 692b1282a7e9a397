package forum.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramsTest {

    @Test
    void quotesWhatGoesToTheShellOfWindows() {
        assertThat(Programs.forCmd("notepad", "C:\\Jane Doe\\ask.md"))
                .containsExactly("cmd", "/d", "/s", "/c", "\"notepad \"C:\\Jane Doe\\ask.md\"\"");
        assertThat(Programs.forCmd("\"C:\\Program Files\\Code\\code.cmd\" --wait", "C:\\a & b.md"))
                .endsWith("\"\"C:\\Program Files\\Code\\code.cmd\" --wait \"C:\\a & b.md\"\"");
        assertThat(Programs.forCmd("less -R")).endsWith("\"less -R\"");
    }
}
