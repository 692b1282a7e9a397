package forum.cli;

import forum.ForumRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** One command with all that its help, its completion and its manual page tell. */
public final class CommandModel {

    private final CommandLine line;
    private final Optional<CommandCatalog> entry;

    private CommandModel(CommandLine line, Optional<CommandCatalog> entry) {
        this.line = line;
        this.entry = entry;
    }

    /** All commands: the root, then the others in the order of the catalogue. */
    public static List<CommandModel> all() {
        GlobalOptions options = new GlobalOptions(null);
        try (Program program = new Program(ForumRunner.in(Path.of("target")).environment())) {
            Session session = new Session(program, options, List.of(), Runner.PERSON);
            List<CommandModel> models = new ArrayList<>();
            models.add(new CommandModel(new CommandTree(session, options).find(List.of()), Optional.empty()));
            for (CommandCatalog entry : CommandCatalog.values()) {
                CommandTree tree = new CommandTree(session, options);
                models.add(new CommandModel(tree.find(List.of(entry.words().split(" "))), Optional.of(entry)));
            }
            return models;
        }
    }

    /** The words that name it; empty for the root. */
    public String words() {
        return entry.map(CommandCatalog::words).orElse("");
    }

    /** The last of the words. */
    public String word() {
        return entry.map(CommandCatalog::word).orElse("forum");
    }

    /** What it does, in a few words. */
    public String summary() {
        return entry.map(CommandCatalog::summary).orElse("a question-and-answer forum in a terminal");
    }

    /** What the help says beyond that. */
    public List<String> description() {
        return List.of(spec().usageMessage().description());
    }

    /** How it is typed. */
    public String synopsis() {
        return HelpPage.synopsis(line);
    }

    /** Lines that can be typed. */
    public List<String> examples() {
        return List.of(spec().usageMessage().footer());
    }

    /** The commands directly below it. */
    public List<CommandModel> children(List<CommandModel> all) {
        String prefix = words().isEmpty() ? "" : words() + " ";
        return all.stream()
                .filter(model -> !model.words().isEmpty()
                        && model.words().startsWith(prefix)
                        && model.words().indexOf(' ', prefix.length()) < 0)
                .toList();
    }

    /** The title of the part of the root help that it stands in. */
    public String section() {
        return entry.map(known -> known.section().title()).orElse("");
    }

    /** Its options without those of every command, which only the root has. */
    public List<OptionSpec> options() {
        return shown().filter(option -> words().isEmpty() || !option.inherited())
                .toList();
    }

    /** The names of an option, those that negate it behind the others. */
    public static List<String> names(OptionSpec option) {
        List<String> names = new ArrayList<>(List.of(option.names()));
        if (option.negatable()) {
            Stream.of(option.names()).map(name -> name.replace("--", "--no-")).forEach(names::add);
        }
        return names;
    }

    /** Its positions in their order. */
    public List<PositionalParamSpec> positions() {
        return spec().positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .toList();
    }

    /** The fields of what it prints. */
    public List<String> fields() {
        for (CommandSpec mixin : spec().mixins().values()) {
            if (mixin.userObject() instanceof OutputChoice choice) {
                return choice.names();
            }
        }
        return List.of();
    }

    private Stream<OptionSpec> shown() {
        return spec().options().stream().filter(option -> !option.hidden());
    }

    private CommandSpec spec() {
        return line.getCommandSpec();
    }
}
