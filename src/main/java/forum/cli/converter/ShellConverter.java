package forum.cli.converter;

import java.util.List;

/** Reads the name of a shell. */
public final class ShellConverter extends Choice<String> {

    public ShellConverter() {
        super("a shell that forum knows", List.of("bash", "zsh", "fish"), shell -> shell);
    }
}
