package forum.docs;

import forum.cli.CommandModel;
import forum.cli.completion.Place;
import forum.cli.completion.Places;
import forum.rules.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the scripts for the three shells have in common: a template, and what it says of each command. */
abstract class CompletionScript {

    private static final Path TEMPLATES = Path.of("src/test/resources/completions");

    /** A word and what it is. */
    record Described(String value, String description) {}

    final List<CommandModel> commands = CommandModel.all();

    /** The whole script. */
    abstract String text();

    /** A template with its marks replaced. */
    static String fill(String template, Map<String, String> parts) {
        try {
            String text = Files.readString(TEMPLATES.resolve(template));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                text = text.replace("@" + part.getKey() + "@", part.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an option does, in its first sentence. */
    static String description(ArgSpec argument) {
        String text = String.join(" ", argument.description());
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end);
    }

    /** All names of these options. */
    static List<Described> names(List<OptionSpec> options) {
        List<Described> names = new ArrayList<>();
        for (OptionSpec option : options) {
            for (String name : CommandModel.names(option)) {
                names.add(new Described(name, description(option)));
            }
        }
        return names;
    }

    /** What stands behind these options. */
    static List<String> takes(CommandModel command, List<OptionSpec> options) {
        List<String> takes = new ArrayList<>();
        for (OptionSpec option : options) {
            if (Places.takesValue(option)) {
                String attached = Places.isValueOptional(option) ? "?" : "";
                String place = code(Places.of(command.words(), option), command);
                Arrays.stream(option.names()).forEach(name -> takes.add(name + attached + "=" + place));
            }
        }
        return takes;
    }

    /** What stands at the command's positions. */
    static List<String> positions(CommandModel command) {
        List<String> places = new ArrayList<>();
        for (PositionalParamSpec position : command.positions()) {
            Place place = Places.of(command.words(), position);
            if (isFirstApart(position, place)) {
                places.add(code(first(place), command));
            }
            places.add(code(place, command));
            if (position.index().isVariable()) {
                places.add("...");
            }
        }
        return places;
    }

    /** Whether the words of a place can only stand behind the first of its values. */
    static boolean isFirstApart(PositionalParamSpec position, Place place) {
        return place instanceof Place.KnownOr && position.arity().min() > 1;
    }

    /** What can stand first where the words of the place cannot. */
    static Place first(Place place) {
        return new Place.Known(((Place.KnownOr) place).source());
    }

    /** The commands directly below one. */
    List<Described> children(CommandModel command) {
        return command.children(commands).stream()
                .map(child -> new Described(child.word(), child.summary()))
                .toList();
    }

    /** All options of the forum. */
    static List<Described> keys() {
        return Arrays.stream(Option.values())
                .map(option -> new Described(option.key(), option.description()))
                .toList();
    }

    private static String code(Place place, CommandModel command) {
        if (place instanceof Place.Words words) {
            return (words.list() ? "," : "=") + String.join("|", words.words());
        }
        if (place instanceof Place.Known known) {
            return "@" + known.source().word();
        }
        if (place instanceof Place.KnownOr known) {
            return "#" + known.source().word() + "=" + String.join("|", known.words());
        }
        if (place instanceof Place.Fields) {
            return "," + String.join("|", command.fields());
        }
        if (place instanceof Place.File) {
            return "files";
        }
        if (place instanceof Place.Command) {
            return "commands";
        }
        return place instanceof Place.Key ? "keys" : "-";
    }
}
