package forum.cli.command;

import forum.cli.CommandCatalog;
import forum.cli.ExitCode;
import forum.cli.Session;
import forum.model.ForumException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word that only leads to other commands. */
abstract class GroupCommand implements Callable<ExitCode> {

    private final Session session;

    GroupCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode call() {
        String words = String.join(" ", session.words());
        Optional<CommandCatalog> group = Stream.of(CommandCatalog.values())
                .filter(entry -> entry.words().equals(words))
                .findFirst();
        String next =
                CommandCatalog.below(group).stream().map(CommandCatalog::word).collect(Collectors.joining(", "));
        throw ForumException.usage(
                "one word is missing", "one of " + next + "; `forum " + words + " --help` tells what they do");
    }
}
