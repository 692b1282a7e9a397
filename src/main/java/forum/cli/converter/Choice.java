package forum.cli.converter;

import forum.rules.Nearest;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, in any case, and knows them all for completion. */
abstract class Choice<T> implements ITypeConverter<T>, Iterable<String> {

    private final String what;
    private final List<T> values;
    private final Function<T, String> word;

    /**
     * Knows the values.
     *
     * @param what a value is, such as {@code "a format"}
     * @param word the word for each
     */
    Choice(String what, List<T> values, Function<T, String> word) {
        this.what = what;
        this.values = values;
        this.word = word;
    }

    @Override
    public T convert(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        for (T value : values) {
            if (word.apply(value).equals(typed)) {
                return value;
            }
        }
        List<String> words = words();
        String meant = Nearest.question(typed, words);
        throw new TypeConversionException(
                "'" + text + "' is not " + what + (meant.isEmpty() ? "; choose " + Nearest.choice(words) : meant));
    }

    @Override
    public Iterator<String> iterator() {
        return words().iterator();
    }

    private List<String> words() {
        return values.stream().map(word).toList();
    }
}
