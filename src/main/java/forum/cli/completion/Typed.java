package forum.cli.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * What a shell says of the line: the options on it, {@code --}, what is to be completed, its first letters, and the
 * arguments before it.
 */
final class Typed {

    private final List<String> options = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();

    Typed(List<String> words) {
        int end = words.indexOf("--");
        if (end >= 0) {
            options.addAll(words.subList(0, end));
            rest.addAll(words.subList(end + 1, words.size()));
        }
    }

    Typed(List<String> options, Source source, String prefix, List<String> arguments) {
        this.options.addAll(options);
        rest.add(source.word());
        rest.add(prefix);
        rest.addAll(arguments);
    }

    /** The value of an option, or null. */
    String value(String option) {
        String attached = option.concat("=");
        String value = null;
        for (int i = 0; i < options.size(); i++) {
            String word = options.get(i);
            if (word.startsWith(attached)) {
                value = word.substring(attached.length());
            } else if (word.equals(option) && i + 1 < options.size()) {
                value = options.get(i + 1);
            }
        }
        return value;
    }

    /** Whether an option is given. */
    boolean has(String option) {
        return options.contains(option);
    }

    /** What is to be completed. */
    String source() {
        return word(0);
    }

    /** The first letters of the word. */
    String prefix() {
        return word(1);
    }

    /** An argument before the word, from 0; empty when there is none. */
    String argument(int index) {
        return word(index + 2);
    }

    private String word(int index) {
        return index < rest.size() ? rest.get(index) : "";
    }
}
