package forum.cli.completion;

import forum.cli.Defaults;
import forum.cli.Environment;
import forum.domain.Forum;
import forum.domain.Suggestions;
import forum.domain.Who;
import forum.model.Suggestion;
import forum.output.text.SafeText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The hidden command {@code forum complete [OPTION...] -- SOURCE PREFIX [ARGUMENT...]}, which the completion scripts call
 * for what only the store knows. It prints a line for each suggestion, its description behind a tab, and nothing when
 * anything is wrong: a person is in the middle of a line. It runs at every press of a key, so it does without picocli;
 * the scripts, made from picocli's model by way of {@link Places}, have found out what is wanted.
 */
public final class Completion {

    /** The word that the scripts call it by. */
    public static final String WORD = "complete";

    private static final int LONGEST_DESCRIPTION = 120;

    private final Environment environment;

    /** Answers in this environment. */
    public Completion(Environment environment) {
        this.environment = environment;
    }

    /** Answers a call. */
    public void answer(List<String> words) {
        try {
            print(suggestions(new Typed(words)));
        } catch (Throwable e) { // whatever it is, the line that is being typed is no place to tell it
            return;
        }
    }

    /**
     * What a word may become; nothing when anything is wrong.
     *
     * @param options on the line, with their values
     * @param arguments before the word
     */
    public List<Suggestion> find(List<String> options, Source source, String prefix, List<String> arguments) {
        try {
            return suggestions(new Typed(options, source, prefix, arguments));
        } catch (RuntimeException e) { // as above
            return List.of();
        }
    }

    private List<Suggestion> suggestions(Typed typed) {
        Source source = Source.find(typed.source());
        if (source == null) {
            return List.of();
        }
        Defaults defaults = new Defaults(environment);
        String given = typed.value("--store");
        Path store = defaults.store(given == null ? null : Path.of(given));
        Who.Member reader = new Who.Member(defaults.me(typed.value("--as")));
        Forum forum = new Forum(store, environment.clock(), environment.random(), () -> {});
        return forum.glance(reader, suggestions -> found(suggestions, source, typed))
                .orElse(List.of());
    }

    private static List<Suggestion> found(Suggestions suggestions, Source source, Typed typed) {
        return new Suggester(suggestions, typed).find(source);
    }

    private void print(List<Suggestion> suggestions) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Suggestion suggestion : suggestions) {
            if (SafeText.line(suggestion.value()).equals(suggestion.value())) {
                lines.append(suggestion.value()).append('\t');
                lines.append(description(suggestion)).append('\n');
            }
        }
        environment.out().write(lines.toString().getBytes(StandardCharsets.UTF_8));
        environment.out().flush();
    }

    private static String description(Suggestion suggestion) {
        String text = SafeText.line(suggestion.description());
        return text.codePointCount(0, text.length()) <= LONGEST_DESCRIPTION
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_DESCRIPTION - 1))
                        .concat("…");
    }
}
