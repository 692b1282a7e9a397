package forum.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void knowsFromTheStatusThatAProgramIsMissing() {
        assertThat(List.of(126, 127, 9009)).allMatch(Programs::isMissing);
        assertThat(List.of(0, 1, 125, 128, 130)).noneMatch(Programs::isMissing);
    }

    @Test
    void takesOnlyTheStatusOfAUnixShellForASignal() {
        assertThat(Programs.signal(130)).isEqualTo(2);
        assertThat(Programs.signal(128)).isZero();
        assertThat(Programs.signal(1)).isZero();
        assertThat(Programs.signal(9009)).isZero();
        assertThat(Programs.signal(-1073741819)).isZero(); // an access violation on Windows
    }
}
