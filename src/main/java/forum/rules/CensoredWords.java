package forum.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that are not shown (Question2Answer: a list separated by spaces or commas, {@code *} stands for any run of
 * letters, case does not matter, whole words only; every punctuation mark bounds a word). Only the display changes: what
 * is stored and searched keeps them.
 */
public final class CensoredWords {

    private static final String BOUNDARY = "[\\s\\p{Z}\\p{Cntrl}\\p{Punct}\\p{IsPunctuation}]";
    private static final String LETTERS = "[^\\s\\p{Z}\\p{Cntrl}\\p{Punct}\\p{IsPunctuation}]*";

    /** No words at all. */
    public static final CensoredWords NONE = new CensoredWords(null);

    private final Pattern pattern;

    private CensoredWords(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Reads a list such as {@code bad*, ugly}. */
    public static CensoredWords of(String list) {
        if (list.isBlank()) {
            return NONE; // without the cost of regular expressions, since most forums have no such list
        }
        List<String> words = new ArrayList<>();
        for (String word : list.split("[\\s,]+")) {
            if (!word.replace("*", "").isEmpty()) {
                words.add(expression(word));
            }
        }
        String any = String.join("|", words);
        String whole = "(?<=^|" + BOUNDARY + ")(?:" + any + ")(?=$|" + BOUNDARY + ")";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new CensoredWords(words.isEmpty() ? null : Pattern.compile(whole, flags));
    }

    /** The text with one asterisk for each character of such a word. */
    public String censor(String text) {
        if (pattern == null) {
            return text;
        }
        return pattern.matcher(text)
                .replaceAll(found -> "*".repeat((int) found.group().codePoints().count()));
    }

    /** Whether the text contains such a word. */
    public boolean occurIn(String text) {
        return pattern != null && pattern.matcher(text).find();
    }

    /** The tags that may be shown: one that contains such a word is not shown at all. */
    public List<String> without(List<String> tags) {
        return tags.stream().filter(tag -> !occurIn(tag)).toList();
    }

    private static String expression(String word) {
        List<String> parts = new ArrayList<>();
        for (String part : word.split("\\*+", -1)) {
            parts.add(part.isEmpty() ? "" : Pattern.quote(part));
        }
        return String.join(LETTERS, parts);
    }
}
