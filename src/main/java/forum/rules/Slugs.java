package forum.rules;

import forum.model.ForumException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The names of categories in paths (Question2Answer: no {@code /} or {@code +}, at most 200 characters, at most four
 * levels; what is reserved there for web addresses is free here). Case does not tell slugs apart, so they are lower-case.
 */
public final class Slugs {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_DEPTH = 4;
    private static final String FALLBACK = "category";

    private Slugs() {}

    /** The words of a title joined by hyphens, such as {@code my-cats-name}; {@code category} when it has none. */
    public static String fromTitle(String title) {
        String slug = lower(String.join("-", Words.of(title)));
        if (slug.codePointCount(0, slug.length()) > MAX_LENGTH) {
            slug = slug.substring(0, slug.offsetByCodePoints(0, MAX_LENGTH)).replaceAll("-+$", "");
        }
        return slug.isEmpty() ? FALLBACK : slug;
    }

    /** Composed once more, since a letter may be composed in lower case alone, such as the one in {@code H̱adith}. */
    private static String lower(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /**
     * Another slug where a sibling has the wanted one (Question2Answer: {@code category-} before it, then
     * {@code category-1}, {@code category-2}…).
     *
     * @param attempt counts the slugs tried, from 1
     */
    public static String alternative(String slug, int attempt) {
        String longer = FALLBACK + "-" + slug;
        boolean fits = longer.codePointCount(0, longer.length()) <= MAX_LENGTH;
        return attempt == 1 && fits ? longer : FALLBACK + "-" + Math.max(1, attempt - 1);
    }

    /** Returns the slug trimmed and in lower case, or refuses it. */
    public static String check(String slug) {
        return isPlain(slug) ? slug : checked(slug);
    }

    /** Whether it is a slug as it stands, as most of an import are: letters, digits and hyphens of ASCII. */
    private static boolean isPlain(String slug) {
        for (int i = 0; i < slug.length(); i++) {
            char c = slug.charAt(i);
            if (c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return !slug.isEmpty() && slug.length() <= MAX_LENGTH;
    }

    private static String checked(String slug) {
        WellFormed.check("slug", slug);
        String name = lower(slug.strip());
        if (name.isEmpty()) {
            throw ForumException.badInput("slug is empty; give it at least one character");
        }
        if (name.equals(".") || name.equals("..")) {
            throw ForumException.badInput("slug cannot be '" + name + "'; choose another");
        }
        if (name.codePoints().anyMatch(Slugs::isForbidden)) {
            throw ForumException.badInput("slug holds a space, a control character, / or +; use hyphens instead");
        }
        int length = name.codePointCount(0, name.length());
        if (length > MAX_LENGTH) {
            throw ForumException.refused(
                    "slug is too long: " + length + " characters, at most " + MAX_LENGTH + " are allowed");
        }
        return name;
    }

    /** Returns a path of slugs joined by {@code /} with each slug checked, or refuses it. */
    public static String checkPath(String path) {
        List<String> slugs = new ArrayList<>();
        for (String slug : path.split("/", -1)) {
            slugs.add(check(slug));
        }
        checkDepth(slugs.size());
        return String.join("/", slugs);
    }

    /**
     * The path nearest to what a place is called elsewhere: its parts stand between {@code /}, {@code >} or {@code »}, and
     * of what can be no slug the words make one.
     */
    public static String adaptedPath(String words) {
        return Arrays.stream(words.split("[/>»]"))
                .filter(part -> !part.isBlank())
                .map(Slugs::adapted)
                .collect(Collectors.joining("/"));
    }

    private static String adapted(String part) {
        try {
            return check(part);
        } catch (ForumException e) {
            return fromTitle(part);
        }
    }

    /**
     * Refuses a category below the fourth level.
     *
     * @param depth the level of the deepest category, 1 for the top
     */
    public static void checkDepth(int depth) {
        if (depth > MAX_DEPTH) {
            throw ForumException.refused("categories are too deep: " + depth + " levels, at most " + MAX_DEPTH
                    + " are allowed; choose a parent further up");
        }
    }

    private static boolean isForbidden(int c) {
        return c == '/'
                || c == '+'
                || Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }
}
