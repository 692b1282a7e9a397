package forum.cli.shell;

import forum.cli.CommandCatalog;
import forum.cli.Interaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Picocli's models of the commands, each built when a line first names its command. */
final class Commands {

    private final Interaction interaction;
    private final Map<String, CommandSpec> built = new HashMap<>();

    Commands(Interaction interaction) {
        this.interaction = interaction;
    }

    /** The model of a command; of the root when there is none. */
    CommandSpec model(Optional<CommandCatalog> command) {
        return built.computeIfAbsent(
                command.map(CommandCatalog::words).orElse(""),
                words -> interaction.model(words.isEmpty() ? List.of() : List.of(words.split(" "))));
    }

    /** The command with this word below another, or below the root. */
    static Optional<CommandCatalog> child(Optional<CommandCatalog> parent, String word) {
        return CommandCatalog.below(parent).stream()
                .filter(child -> child.word().equals(word))
                .findFirst();
    }

    /** Whether other commands stand below it. */
    static boolean isGroup(Optional<CommandCatalog> command) {
        return !CommandCatalog.below(command).isEmpty();
    }
}
