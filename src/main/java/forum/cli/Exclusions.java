package forum.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Words of a search with a minus before them, which leave out what holds the word. Picocli would take {@code -tea} for the
 * option {@code -t} with the value {@code ea}, so it is given another minus, which a search takes for the same.
 */
final class Exclusions {

    private static final char MINUS = '\u2212';

    private Exclusions() {}

    /**
     * What was typed, with the other minus behind the word {@code search}.
     *
     * @param option whether a minus and a letter are an option, which they stay
     */
    static List<String> marked(List<String> words, Predicate<String> option) {
        int search = words.indexOf(CommandCatalog.SEARCH.word());
        List<String> marked = new ArrayList<>(words);
        for (int i = search + 1;
                search >= 0 && i < marked.size() && !marked.get(i).equals("--");
                i++) {
            String word = marked.get(i);
            boolean excludes = word.length() > 1 && word.charAt(0) == '-' && word.charAt(1) != '-';
            if (excludes && !option.test(word)) {
                marked.set(i, MINUS + word.substring(1));
            }
        }
        return marked;
    }
}
