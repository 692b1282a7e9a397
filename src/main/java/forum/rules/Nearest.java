package forum.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What somebody may have meant who mistyped a name. */
public final class Nearest {

    private static final int MOST = 3;
    private static final int SHORTEST_BEGINNING = 3;

    private Nearest() {}

    /**
     * A name and how far it is from the word.
     *
     * @param letters by how many letters the two really differ, of which a beginning may lack many
     */
    private record Match(String name, int distance, int letters) {}

    /**
     * The names that differ least from the word, nearest first, at most three. Case and accents do not count; letters
     * added, left out, replaced or swapped with a neighbour do, one for every three letters of the word and at least one.
     * A name that begins with the word, or makes its first half, differs by as little as one letter, but comes behind one
     * that really differs by no more.
     */
    public static List<String> to(String word, Collection<String> names) {
        int[] wanted = Handles.fold(word).codePoints().toArray();
        int most = Math.max(1, wanted.length / 3);
        List<Match> matches = new ArrayList<>();
        for (String name : names) {
            int[] letters = Handles.fold(name).codePoints().toArray();
            if (isBeginning(wanted, letters)) {
                matches.add(new Match(name, 1, Math.abs(letters.length - wanted.length)));
            } else if (Math.abs(letters.length - wanted.length) <= most) {
                int distance = distance(wanted, letters);
                if (distance <= most && distance < Math.max(wanted.length, letters.length)) {
                    matches.add(new Match(name, distance, distance));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::distance)
                .thenComparingInt(Match::letters)
                .thenComparing(Match::name, CodePointOrder.INSTANCE));
        return matches.stream().map(Match::name).distinct().limit(MOST).toList();
    }

    /** Asks whether the likeliest of the names was meant; to be put behind a message, and empty when none is likely. */
    public static String question(String word, Collection<String> names) {
        List<String> likely = to(word, names);
        return likely.isEmpty() ? "" : "; did you mean '" + likely.get(0) + "'?";
    }

    /** The names that can be chosen from, at least one, as a sentence has them: {@code on, off or auto}. */
    public static String choice(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static boolean isBeginning(int[] word, int[] name) {
        int shorter = Math.min(word.length, name.length);
        return shorter >= SHORTEST_BEGINNING
                && word.length != name.length
                && word.length <= 2 * name.length
                && Arrays.equals(word, 0, shorter, name, 0, shorter);
    }

    /** Damerau and Levenshtein's distance with neighbours swapped at most once. */
    private static int distance(int[] left, int[] right) {
        int[][] cost = new int[left.length + 1][right.length + 1];
        for (int i = 0; i <= left.length; i++) {
            for (int j = 0; j <= right.length; j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, left, right, i, j);
            }
        }
        return cost[left.length][right.length];
    }

    private static int cheapest(int[][] cost, int[] left, int[] right, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
