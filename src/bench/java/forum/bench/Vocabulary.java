package forum.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The words, tags, users and categories of the invented forum, the frequent ones first. */
final class Vocabulary {

    private static final int WORDS = 50_000;
    private static final int TAGS = 2_000;
    private static final int USERS = 5_000;

    private static final int CATEGORY_LEVELS = 3;
    private static final int CATEGORIES_PER_LEVEL = 5;

    private static final String[] STARTS = {
        "b", "br", "c", "ch", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v",
        "z"
    };
    private static final String[] VOWELS = {"a", "a", "a", "e", "e", "e", "i", "i", "o", "o", "u", "u", "ai", "ea", "ou"
    };
    private static final String[] ENDS = {"", "", "", "n", "r", "s", "t", "l", "nd", "st"};
    private static final String[] ACCENTED = {"é", "ö", "ñ", "å"};

    private final List<String> words = invent(WORDS, 1);
    private final List<String> tags = invent(TAGS, 2);
    private final List<String> users = invent(USERS, 3);

    /** The words of texts. */
    Zipf words() {
        return new Zipf(words);
    }

    Zipf tags() {
        return new Zipf(tags);
    }

    Zipf users() {
        return new Zipf(users);
    }

    /** The handles of this many users, or of all when there are fewer. */
    List<String> handles(int count) {
        return users.subList(0, Math.min(count, users.size()));
    }

    /** Two words that stand in one of four texts each. */
    List<String> commonWords() {
        return List.of(words.get(30), words.get(31));
    }

    /** A tree, parents first. */
    List<Invented.Category> categories() {
        List<Invented.Category> categories = new ArrayList<>();
        addCategories("", 1, categories);
        return categories;
    }

    private void addCategories(String above, int level, List<Invented.Category> categories) {
        for (int i = 1; i <= CATEGORIES_PER_LEVEL; i++) {
            String slug = words.get(1_000 + categories.size());
            categories.add(new Invented.Category(above + slug, capitalize(slug), i));
            if (level < CATEGORY_LEVELS) {
                addCategories(above + slug + "/", level + 1, categories);
            }
        }
    }

    static String capitalize(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static List<String> invent(int count, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < count) {
            words.add(word(syllables(words.size(), random), random));
        }
        return List.copyOf(words);
    }

    /** Frequent words are short. */
    private static int syllables(int rank, SplittableRandom random) {
        if (rank < 50) {
            return 1;
        }
        return (rank < 5_000 ? 2 : 3) + random.nextInt(2);
    }

    private static String word(int syllables, SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(one(STARTS, random))
                    .append(one(random.nextInt(60) == 0 ? ACCENTED : VOWELS, random))
                    .append(i + 1 < syllables ? "" : one(ENDS, random));
        }
        return word.toString();
    }

    private static String one(String[] choices, SplittableRandom random) {
        return choices[random.nextInt(choices.length)];
    }
}
