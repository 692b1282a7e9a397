package forum.cli.shell;

import forum.cli.CommandCatalog;
import forum.cli.ShellWords.Word;
import forum.cli.completion.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads a line word by word as the commands will, and knows at each what it is. */
final class Reading {

    /** What a word is. */
    enum Role {
        COMMAND,
        OPTION,
        VALUE,
        ARGUMENT,
        WRONG
    }

    private final Commands commands;
    private final List<String> options = new ArrayList<>();
    private final List<Word> arguments = new ArrayList<>();
    private Optional<CommandCatalog> command = Optional.empty();
    private Optional<OwnCommand> own = Optional.empty();
    private OptionSpec awaited;
    private boolean optionsEnded;
    private boolean begun;
    private boolean wrong;
    private int behindCommand;

    Reading(Commands commands) {
        this.commands = commands;
    }

    /** Reads the words of a line. */
    static Reading of(Commands commands, List<Word> words) {
        Reading reading = new Reading(commands);
        words.forEach(reading::take);
        return reading;
    }

    /** Reads the next word. */
    Role take(Word word) {
        String text = word.text();
        if (awaited != null) {
            awaited = null;
            options.add(text);
            return Role.VALUE;
        }
        if (!optionsEnded && text.length() > 1 && text.startsWith("-")) {
            return option(text);
        }
        if (awaitsCommand()) {
            return command(word);
        }
        arguments.add(word);
        return Role.ARGUMENT;
    }

    private Role option(String text) {
        options.add(text);
        if (text.equals("--")) {
            optionsEnded = true;
            return Role.OPTION;
        }
        Optional<OptionSpec> known = find(text);
        if (known.isEmpty()) {
            return Role.WRONG;
        }
        boolean attached = text.startsWith("--") ? text.contains("=") : text.length() > 2;
        if (Places.takesValue(known.get()) && !Places.isValueOptional(known.get()) && !attached) {
            awaited = known.get();
        }
        return Role.OPTION;
    }

    private Role command(Word word) {
        if (!begun && word.text().equals("forum")) {
            begun = true;
            return Role.COMMAND;
        }
        if (command.isEmpty()) {
            own = OwnCommand.find(word.text());
        }
        begun = true;
        behindCommand = word.end();
        if (own.isPresent()) {
            return Role.COMMAND;
        }
        Optional<CommandCatalog> child = Commands.child(command, word.text());
        wrong = child.isEmpty();
        command = wrong ? command : child;
        return wrong ? Role.WRONG : Role.COMMAND;
    }

    /** Whether the next word must name a command. */
    boolean awaitsCommand() {
        return !wrong && own.isEmpty() && Commands.isGroup(command);
    }

    /** The option whose value comes next. */
    Optional<OptionSpec> awaited() {
        return Optional.ofNullable(awaited);
    }

    /** Whether words that begin with a hyphen are arguments now. */
    boolean optionsEnded() {
        return optionsEnded;
    }

    /** The option that a word names, with or without its value. */
    Optional<OptionSpec> find(String text) {
        CommandSpec model = commands.model(command);
        boolean isLong = text.startsWith("--");
        String name = isLong && text.contains("=")
                ? text.substring(0, text.indexOf('='))
                : isLong ? text : text.substring(0, Math.min(2, text.length()));
        OptionSpec option = model.optionsMap().get(name);
        return Optional.ofNullable(
                        option != null ? option : model.negatedOptionsMap().get(name))
                .filter(known -> !known.hidden());
    }

    /** The command that is named so far. */
    Optional<CommandCatalog> command() {
        return command;
    }

    /** The session's own command that is named. */
    Optional<OwnCommand> own() {
        return own;
    }

    /** The options and their values as they are typed. */
    List<String> options() {
        return options;
    }

    /** The words that are neither command nor option. */
    List<Word> arguments() {
        return arguments;
    }

    /** Where the last word of the command ends. */
    int behindCommand() {
        return behindCommand;
    }
}
