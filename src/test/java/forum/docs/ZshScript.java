package forum.docs;

import forum.cli.CommandModel;
import forum.cli.completion.Place;
import forum.cli.completion.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for zsh, in the language of its function {@code _arguments}. */
final class ZshScript extends CompletionScript {

    @Override
    String text() {
        return fill(
                "_forum",
                Map.of(
                        "GLOBALS",
                                root().options().stream()
                                        .flatMap(option -> option(root(), option))
                                        .map(spec -> "        " + spec)
                                        .collect(Collectors.joining("\n")),
                        "COMMANDS", commands.stream().map(this::branch).collect(Collectors.joining("\n")),
                        "WORDS",
                                commands.stream()
                                        .filter(command -> !children(command).isEmpty())
                                        .map(this::words)
                                        .collect(Collectors.joining("\n")),
                        "KEYS", described(keys())));
    }

    private CommandModel root() {
        return commands.get(0);
    }

    private String branch(CommandModel command) {
        List<String> specs = new ArrayList<>();
        if (command != root()) {
            command.options().stream()
                    .flatMap(option -> option(command, option))
                    .forEach(specs::add);
        }
        specs.add("\"$globals[@]\"");
        boolean leads = !children(command).isEmpty();
        if (leads) {
            specs.add("'1: :->command'");
            specs.add("'*:: :->rest'");
        } else {
            positions(command, specs);
        }
        return "        " + quote(command.words()) + ")\n            _arguments -s -S" + (leads ? " -C" : "") + " \\\n"
                + specs.stream().map(spec -> "                " + spec).collect(Collectors.joining(" \\\n"))
                + " && return\n            ;;";
    }

    private String words(CommandModel command) {
        return "        " + quote(command.words()) + ")\n            commands=(" + described(children(command))
                + ")\n            ;;";
    }

    /** The option by each of its names, of which only one may be given unless it may be repeated. */
    private static Stream<String> option(CommandModel command, OptionSpec option) {
        List<String> names = CommandModel.names(option);
        boolean repeated = option.isMultiValue();
        String others = repeated ? "'*'" : names.size() > 1 ? "'(" + String.join(" ", names) + ")'" : "";
        String what = "["
                + description(option).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]") + "]";
        if (!Places.takesValue(option)) {
            return names.stream().map(name -> others + quote(name + what));
        }
        String place = label(option) + ":" + action(Places.of(command.words(), option), command);
        boolean attached = Places.isValueOptional(option);
        return names.stream()
                .map(name -> others
                        + quote(name
                                + (attached ? "=-" : name.startsWith("--") ? "=" : "+")
                                + what
                                + (attached ? "::" : ":")
                                + place));
    }

    private static void positions(CommandModel command, List<String> specs) {
        int number = 1;
        for (PositionalParamSpec position : command.positions()) {
            Place place = Places.of(command.words(), position);
            if (isFirstApart(position, place)) {
                specs.add(quote(number++ + ":post:" + action(first(place), command)));
            }
            String index = position.index().isVariable() ? "*" : String.valueOf(number++);
            boolean optional = position.arity().min() == 0 && !index.equals("*");
            specs.add(quote(index + (optional ? "::" : ":") + label(position) + ":" + action(place, command)));
        }
    }

    private static String label(ArgSpec argument) {
        return argument.paramLabel().toLowerCase(java.util.Locale.ROOT).replace(":", "\\:");
    }

    private static String action(Place place, CommandModel command) {
        if (place instanceof Place.Words words) {
            return words.list() ? list(words.words()) : "(" + String.join(" ", words.words()) + ")";
        }
        if (place instanceof Place.Known known) {
            return " _forum_known " + known.source().word();
        }
        if (place instanceof Place.KnownOr known) {
            return " _forum_known_or " + known.source().word() + " "
                    + String.join(" ", known.words()).replace(":", "\\:");
        }
        if (place instanceof Place.Fields) {
            return list(command.fields());
        }
        if (place instanceof Place.File) {
            return "_files";
        }
        if (place instanceof Place.Command) {
            return " _forum_help";
        }
        return place instanceof Place.Key ? " _forum_keys" : " ";
    }

    private static String list(List<String> words) {
        return "_values -s , value " + String.join(" ", words);
    }

    private static String described(List<Described> words) {
        return words.stream()
                .map(word -> quote(word.value() + ":"
                        + word.description().replace("\\", "\\\\").replace(":", "\\:")))
                .collect(Collectors.joining(" "));
    }

    private static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
