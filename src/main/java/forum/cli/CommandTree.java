package forum.cli;

import forum.cli.converter.PathConverter;
import forum.model.ForumException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Picocli's model of the commands. Building it is what costs most at start-up, so only commands whose word was typed
 * get one.
 */
final class CommandTree {

    static {
        // Picocli knows how to read these types and loads them all to do so; no option here has one.
        System.setProperty("picocli.converters.excludes", "java\\.time\\..*,java\\.sql\\..*");
        // It looks for a class of Groovy otherwise, and what no jar holds is looked for in every jar.
        System.setProperty("picocli.disable.closures", "true");
    }

    private final Session session;
    private final CommandLine root;
    private CommandLine named;

    CommandTree(Session session, GlobalOptions options) {
        this.session = session;
        this.root = commandLine(new RootCommand(session, options), Optional.empty());
        this.named = root;
    }

    /** Reads what was typed and returns the command it names, filled in. */
    CommandLine parse(List<String> words) {
        add(root, Optional.empty(), words);
        ParseResult result;
        try {
            CommandLine search = root.getSubcommands().get(CommandCatalog.SEARCH.word());
            List<String> read = search == null
                    ? words
                    : Exclusions.marked(words, word -> search.getCommandSpec().findOption(word) != null);
            result = root.parseArgs(read.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            named = e.getCommandLine();
            throw e;
        }
        while (result.hasSubcommand()) {
            result = result.subcommand();
        }
        named = result.commandSpec().commandLine();
        return named;
    }

    /** The command that was named, as far as it is known yet. */
    CommandLine named() {
        return named;
    }

    /**
     * The command with this path of words, the root for none.
     *
     * @throws ForumException usage, when there is none
     */
    CommandLine find(List<String> path) {
        add(root, Optional.empty(), path);
        CommandLine found = root;
        for (String word : path) {
            CommandLine parent = found;
            found = parent.getSubcommands().get(word);
            if (found == null) {
                throw TypingError.unknownCommand(word, parent);
            }
        }
        return found;
    }

    private void add(CommandLine parent, Optional<CommandCatalog> entry, List<String> words) {
        for (CommandCatalog child : CommandCatalog.below(entry)) {
            if (words.contains(child.word())) {
                CommandLine line = commandLine(child.create(session), Optional.of(child));
                add(line, Optional.of(child), words);
                parent.addSubcommand(child.word(), line);
            }
        }
    }

    private static CommandLine commandLine(Callable<ExitCode> command, Optional<CommandCatalog> entry) {
        CommandLine line = new CommandLine(GeneratedModel.find(command));
        CommandSpec spec = line.getCommandSpec();
        entry.ifPresent(known -> spec.usageMessage().header(known.summary()));
        spec.usageMessage().sortOptions(false).sortSynopsis(false).abbreviateSynopsis(true);
        // No list has a quoted comma, and of a quotation mark that is not closed picocli itself would warn.
        spec.parser()
                .allowSubcommandsAsOptionParameters(true)
                .caseInsensitiveEnumValuesAllowed(true)
                .splitQuotedStrings(true);
        line.registerConverter(Path.class, new PathConverter());
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return line;
    }
}
