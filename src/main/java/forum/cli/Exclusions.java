package forum.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a search with a minus before them, which leave out what holds the word. Picocli would take {@code -tea} for the
 * option {@code -t} with the value {@code ea}, so it is given another minus, which a search takes for the same.
 */
final class Exclusions {

    private static final char MINUS = '\u2212';

    private Exclusions() {}

    /** What was typed, with the other minus behind the word {@code search}. */
    static List<String> marked(List<String> words) {
        int search = words.indexOf(CommandCatalog.SEARCH.word());
        List<String> marked = new ArrayList<>(words);
        for (int i = search + 1;
                search >= 0 && i < marked.size() && !marked.get(i).equals("--");
                i++) {
            String word = marked.get(i);
            if (word.length() > 2 && word.charAt(0) == '-' && word.charAt(1) != '-') {
                marked.set(i, MINUS + word.substring(1));
            }
        }
        return marked;
    }
}
