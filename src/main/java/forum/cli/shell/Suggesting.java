package forum.cli.shell;

import forum.cli.CommandCatalog;
import forum.cli.Interaction;
import forum.cli.OutputChoice;
import forum.cli.ShellWords.Word;
import forum.cli.completion.Completion;
import forum.cli.completion.Place;
import forum.cli.completion.Places;
import forum.cli.completion.Source;
import forum.model.Suggestion;
import forum.rules.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a word may become, after what stands before it; the table of places is that of the completion scripts. */
final class Suggesting {

    private final Interaction interaction;
    private final Commands commands;
    private final Focus focus;
    private final Reading before;
    private final String word;

    /**
     * Looks at a word.
     *
     * @param before what stands before it
     */
    Suggesting(Interaction interaction, Commands commands, Focus focus, Reading before, String word) {
        this.interaction = interaction;
        this.commands = commands;
        this.focus = focus;
        this.before = before;
        this.word = word;
    }

    /** What the word may become, whole words all. */
    List<Suggestion> find() {
        if (before.awaited().isPresent()) {
            return option(before.awaited().get(), "", word);
        }
        if (!before.optionsEnded() && word.startsWith("-")) {
            int end = word.indexOf('=');
            return word.startsWith("--") && end > 0 ? attached(end) : names();
        }
        if (before.awaitsCommand()) {
            return beginning(word, children(before.command()));
        }
        if (before.own().isPresent()) {
            return before.own().get() == OwnCommand.USE && before.arguments().isEmpty()
                    ? known(Source.THREADS, word, List.of())
                    : List.of();
        }
        return argument();
    }

    private List<Suggestion> attached(int end) {
        String name = word.substring(0, end + 1);
        return before.find(name)
                .map(known -> option(known, name, word.substring(end + 1)))
                .orElse(List.of());
    }

    private List<Suggestion> names() {
        List<Suggestion> names = new ArrayList<>();
        for (OptionSpec option : model().options()) {
            if (!option.hidden()) {
                String description = firstSentence(option.description());
                Stream<String> all = Stream.of(option.names());
                all = option.negatable()
                        ? Stream.concat(all, Stream.of(option.names()).map(name -> name.replace("--", "--no-")))
                        : all;
                all.forEach(name -> names.add(new Suggestion(name, description)));
            }
        }
        return beginning(word, names);
    }

    private List<Suggestion> children(Optional<CommandCatalog> parent) {
        List<Suggestion> children = new ArrayList<>();
        for (CommandCatalog child : CommandCatalog.below(parent)) {
            children.add(new Suggestion(child.word(), child.summary()));
        }
        if (parent.isEmpty()) {
            children.addAll(OwnCommand.suggestions());
        }
        return children;
    }

    /** Where the question in use may stand in, what comes behind it can stand here too. */
    private List<Suggestion> argument() {
        List<String> given = new ArrayList<>();
        if (focus.standsIn(before)) {
            given.add(String.valueOf(focus.question().orElseThrow().value()));
        }
        boolean standsIn = !given.isEmpty();
        before.arguments().stream().map(Word::text).forEach(given::add);
        List<Suggestion> found = new ArrayList<>();
        if (standsIn && before.arguments().isEmpty()) {
            found.addAll(argument(0, List.of()));
        }
        for (Suggestion suggestion : argument(given.size(), given)) {
            if (!found.contains(suggestion)) {
                found.add(suggestion);
            }
        }
        return found;
    }

    private List<Suggestion> argument(int index, List<String> given) {
        for (PositionalParamSpec position : model().positionalParameters()) {
            if (!position.hidden() && position.index().contains(index)) {
                Place place = Places.of(words(), position);
                boolean wordsFollow =
                        place instanceof Place.KnownOr && position.arity().min() > 0 && index == 0;
                return at(wordsFollow ? new Place.Known(((Place.KnownOr) place).source()) : place, "", word, given);
            }
        }
        return List.of();
    }

    private List<Suggestion> option(OptionSpec option, String name, String begun) {
        List<String> given = before.arguments().stream().map(Word::text).toList();
        return at(Places.of(words(), option), name, begun, given);
    }

    private List<Suggestion> at(Place place, String front, String begun, List<String> given) {
        List<Suggestion> found = find(place, begun, given);
        return front.isEmpty()
                ? found
                : found.stream()
                        .map(suggestion -> new Suggestion(front + suggestion.value(), suggestion.description()))
                        .toList();
    }

    private List<Suggestion> find(Place place, String begun, List<String> given) {
        if (place instanceof Place.Known known) {
            return known(known.source(), begun, given);
        }
        if (place instanceof Place.KnownOr known) {
            List<Suggestion> found = new ArrayList<>(beginning(begun, plain(known.words())));
            found.addAll(known(known.source(), begun, given));
            return found;
        }
        if (place instanceof Place.Words words) {
            return words.list() ? listed(words.words(), begun) : beginning(begun, plain(words.words()));
        }
        if (place instanceof Place.Fields) {
            return listed(fields(), begun);
        }
        if (place instanceof Place.Key) {
            return beginning(begun, keys());
        }
        if (place instanceof Place.Command) {
            return beginning(begun, children(path(given)));
        }
        return place instanceof Place.File ? FileNames.beginning(begun) : List.of();
    }

    private List<Suggestion> known(Source source, String begun, List<String> given) {
        List<String> options = new ArrayList<>(interaction.options());
        options.addAll(before.options());
        return new Completion(interaction.environment()).find(options, source, begun, given);
    }

    private static Optional<CommandCatalog> path(List<String> words) {
        Optional<CommandCatalog> command = Optional.empty();
        for (String next : words) {
            command = Commands.child(command, next);
        }
        return command;
    }

    private List<String> fields() {
        return model().mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(OutputChoice.class::isInstance)
                .map(OutputChoice.class::cast)
                .findFirst()
                .map(OutputChoice::names)
                .orElse(List.of());
    }

    private static List<Suggestion> keys() {
        return Arrays.stream(Option.values())
                .map(option -> new Suggestion(option.key(), option.description()))
                .toList();
    }

    /** The last of several between commas, behind the others. */
    private static List<Suggestion> listed(List<String> words, String begun) {
        int end = begun.lastIndexOf(',') + 1;
        List<String> given = List.of(begun.substring(0, end).split(","));
        return beginning(begun.substring(end), plain(words)).stream()
                .filter(suggestion -> !given.contains(suggestion.value()))
                .map(suggestion ->
                        new Suggestion(begun.substring(0, end) + suggestion.value(), suggestion.description()))
                .toList();
    }

    private static List<Suggestion> plain(List<String> words) {
        return words.stream().map(each -> new Suggestion(each, "")).toList();
    }

    private static List<Suggestion> beginning(String begun, List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.value().startsWith(begun))
                .toList();
    }

    private static String firstSentence(String[] description) {
        String text = String.join(" ", description);
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end);
    }

    private CommandSpec model() {
        return commands.model(before.command());
    }

    private String words() {
        return before.command().map(CommandCatalog::words).orElse("");
    }
}
