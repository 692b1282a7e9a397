package forum.cli;

import forum.model.ForumException;
import forum.model.PostRef;
import forum.rules.Nearest;
import forum.rules.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with what was typed, in our words.
 *
 * @param message one sentence
 * @param hints what to try
 */
record TypingError(String message, List<String> hints) {

    /** Explains what picocli found. */
    static TypingError of(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (error instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (error instanceof OverwrittenOptionException twice) {
            return of(name(twice.getOverwritten()) + " is given twice");
        }
        if (error.getArgSpec() instanceof OptionSpec option && option.arity().max() == 0) {
            return of(name(option) + " takes no value");
        }
        if (error.getCause() instanceof TypeConversionException value) {
            return of(prefix(error.getArgSpec()) + value.getMessage());
        }
        if (error.getCause() instanceof ForumException outcome) {
            return new TypingError(prefix(error.getArgSpec()) + outcome.getMessage(), outcome.hints());
        }
        String message = String.valueOf(error.getMessage());
        return of(message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1));
    }

    private static TypingError of(String message) {
        return new TypingError(message, List.of());
    }

    private static TypingError unmatched(UnmatchedArgumentException error) {
        String word = error.getUnmatched().isEmpty() ? "" : error.getUnmatched().get(0);
        CommandLine line = error.getCommandLine();
        if (word.length() > 1 && word.startsWith("-") && !isOption(word, line)) {
            return option(word, line);
        }
        Optional<CommandCatalog> entry = CommandCatalog.find(line);
        List<String> children =
                CommandCatalog.below(entry).stream().map(CommandCatalog::word).toList();
        return children.isEmpty() ? tooMany(word, entry, error.getUnmatched()) : noCommand(word, entry, children);
    }

    private static TypingError tooMany(String word, Optional<CommandCatalog> entry, List<String> words) {
        List<String> hints = new ArrayList<>();
        if (entry.filter(CommandCatalog.LIST::equals).isPresent() && !word.startsWith("-")) {
            hints.add(notForList(word));
        } else if (entry.filter(CommandCatalog.FLAG::equals).isPresent()) {
            hints.add("a flag is on one post; say why with --reason TEXT");
        } else if (words.size() > 1 && !word.contains(" ")) {
            hints.add("put a text of several words in quotation marks");
        }
        return new TypingError("one word too many: '" + word + "'", hints);
    }

    private static String notForList(String word) {
        Optional<String> list = BroughtWords.find(word).filter(way -> way.contains(" list"));
        if (list.isPresent()) {
            return "there is `" + list.get() + "`";
        }
        if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return "`forum list --limit " + word + "` prints so many, `forum show " + word + "` shows that post";
        }
        String quoted = Quoted.word(word);
        return "`forum search " + quoted + "` looks for words, `forum list -t " + quoted + "` for a tag";
    }

    /** A word that should name a command below another. */
    static ForumException unknownCommand(String word, CommandLine parent) {
        Optional<CommandCatalog> entry = CommandCatalog.find(parent);
        List<String> children =
                CommandCatalog.below(entry).stream().map(CommandCatalog::word).toList();
        TypingError error = noCommand(word, entry, children);
        return ForumException.usage(error.message(), error.hints().toArray(String[]::new));
    }

    private static TypingError noCommand(String word, Optional<CommandCatalog> entry, List<String> children) {
        String group = entry.map(known -> known.words() + " ").orElse("");
        String message = "no command '" + group + word + "'";
        Optional<String> way = group.isEmpty() && PostRef.parse(word).isPresent()
                ? Optional.of("forum show " + Quoted.word(word))
                : BroughtWords.find(group + word);
        if (way.isPresent()) {
            return new TypingError(message, List.of("there is `" + way.get() + "`"));
        }
        String meant = Nearest.question(word, children);
        if (!meant.isEmpty()) {
            return of(message + meant);
        }
        List<String> elsewhere = Stream.of(CommandCatalog.values())
                .filter(command -> command.word().equals(word))
                .map(command -> "`forum " + command.words() + "`")
                .toList();
        return new TypingError(
                message,
                List.of(
                        elsewhere.isEmpty()
                                ? "`forum " + group + "--help` lists the commands"
                                : "there is " + String.join(", ", elsewhere)));
    }

    /** Whether the word would be an option if it did not stand behind --, where there are none. */
    private static boolean isOption(String word, CommandLine line) {
        return line.getCommandSpec().findOption(optionName(word)) != null;
    }

    private static String optionName(String word) {
        return word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    }

    private static TypingError option(String word, CommandLine line) {
        String name = optionName(word);
        Optional<String> argument = BroughtWords.argument(name, line.getCommandSpec());
        if (argument.isPresent()) {
            return new TypingError(
                    "unknown option '" + name + "'", List.of(argument.get() + " needs no option; type it as it is"));
        }
        List<String> known = line.getCommandSpec().options().stream()
                .filter(option -> !option.hidden())
                .flatMap(option -> Stream.of(option.names()))
                .toList();
        List<String> hints = new ArrayList<>();
        if (line.getParent() == null) {
            hints.add("put the options of a command after its name");
        } else if (!line.getCommandSpec().positionalParameters().isEmpty() && !word.startsWith("--")) {
            hints.add("a text that begins with - comes after --");
        }
        boolean isLetter = name.length() == 2;
        return new TypingError(
                "unknown option '" + name + "'" + (isLetter ? "" : Nearest.question(name, known)), hints);
    }

    private static TypingError missing(MissingParameterException error) {
        List<ArgSpec> missing = error.getMissing();
        if (missing.size() == 1 && missing.get(0) instanceof OptionSpec option && !option.required()) {
            boolean search = CommandCatalog.find(error.getCommandLine())
                    .filter(CommandCatalog.SEARCH::equals)
                    .isPresent();
            return new TypingError(
                    "option " + name(option) + " needs a value: " + option.paramLabel(),
                    search ? List.of("a word to leave out that looks like an option comes after --") : List.of());
        }
        if (missing.isEmpty()) {
            return of("something is missing");
        }
        if (CommandCatalog.find(error.getCommandLine())
                .filter(CommandCatalog.SEARCH::equals)
                .isPresent()) {
            return new TypingError("missing WORD", List.of("`forum list` has the same filters and needs no word"));
        }
        List<ArgSpec> all = missing.get(0) instanceof PositionalParamSpec first
                ? List.copyOf(from(first, error.getCommandLine()))
                : missing;
        return of("missing " + all.stream().map(TypingError::name).collect(Collectors.joining(" and ")));
    }

    /** Picocli names only the first of the parameters that are missing. */
    private static List<PositionalParamSpec> from(PositionalParamSpec first, CommandLine line) {
        return line.getCommandSpec().positionalParameters().stream()
                .filter(parameter -> parameter.required()
                        && parameter.index().min() >= first.index().min())
                .toList();
    }

    private static String prefix(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() + ": " : "";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
