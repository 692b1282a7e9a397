package forum.rules;

import forum.model.ForumException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The syntax of tags: lower-case, at most 80 characters, split at white space and commas only, so that {@code c++},
 * {@code .net} and {@code node.js} stay what they are (Question2Answer splits there). Typographic dashes and
 * apostrophes become plain ones and invisible characters vanish, so that a tag is the same wherever it was copied from.
 */
public final class Tags {

    private static final int MAX_LENGTH = 80;

    /** What fits into one column of tags elsewhere. */
    private static final int MAX_LENGTH_ELSEWHERE = 800;

    private Tags() {}

    /** The tags in a typed text, each once, in their order. */
    public static List<String> split(String text) {
        return split(text, MAX_LENGTH);
    }

    /** The same for tags that are looked for, which may be of any length: there may be none, or one from elsewhere. */
    public static List<String> named(String text) {
        return split(text, Integer.MAX_VALUE);
    }

    private static List<String> split(String text, int most) {
        Set<String> tags = new LinkedHashSet<>();
        for (String part : plain(text).split("[ ,]+")) {
            add(part, tags, most);
        }
        return List.copyOf(tags);
    }

    /**
     * The tags of a list, each once, in their order; an element is one tag, and white space or commas inside it become a
     * hyphen. Blank elements are left out.
     */
    public static List<String> of(Collection<String> texts) {
        Set<String> tags = new LinkedHashSet<>();
        for (String text : texts) {
            add(isPlain(text) ? text : joined(text), tags, MAX_LENGTH);
        }
        return List.copyOf(tags);
    }

    /** The same for the tags of another forum, which may have longer ones, and control characters, which vanish. */
    public static List<String> ofOthers(Collection<String> texts) {
        Set<String> tags = new LinkedHashSet<>();
        for (String text : texts) {
            add(isPlain(text) ? text : joined(withoutControls(text)), tags, MAX_LENGTH_ELSEWHERE);
        }
        return List.copyOf(tags);
    }

    /** Whether a tag of another forum loses a control character. */
    public static boolean holdsControl(String text) {
        return !isPlain(text) && !withoutControls(text).equals(text);
    }

    /** A NUL stays, which is a fault in every text, and what is a sort of space. */
    private static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Invisible.isSpace(c) || !Character.isISOControl(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String joined(String text) {
        List<String> parts = new ArrayList<>(List.of(plain(text).split("[ ,]+")));
        parts.removeIf(String::isEmpty);
        return String.join("-", parts);
    }

    /** The one tag that the text names; bad input when it names none or several. */
    public static String one(String text) {
        return one(text, MAX_LENGTH);
    }

    /** The same for a tag that may come from another forum, which may have longer ones. */
    public static String oneOfOthers(String text) {
        return one(text, MAX_LENGTH_ELSEWHERE);
    }

    /** The tag that a text names to somebody who looks for it; empty where no tag anywhere can be called so. */
    public static Optional<String> sought(String text) {
        if (!WellFormed.holds(text) || holdsControl(text)) {
            return Optional.empty();
        }
        List<String> tags = named(text);
        return tags.size() == 1 ? Optional.of(tags.get(0)) : Optional.empty();
    }

    private static String one(String text, int most) {
        List<String> tags = split(text, most);
        if (tags.size() != 1) {
            throw ForumException.badInput("'" + text.strip() + "' is not one tag; give one without spaces and commas");
        }
        return tags.get(0);
    }

    private static void add(String tag, Set<String> tags, int most) {
        int length = tag.codePointCount(0, tag.length());
        if (length > most) {
            throw ForumException.refused(
                    "tag is too long: " + length + " characters, at most " + most + " are allowed");
        }
        if (length > 0) {
            tags.add(tag);
        }
    }

    /** Whether the text is a tag as it stands, as most tags of an import are: printable ASCII without capitals. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || c == ',' || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /**
     * Lower-case, with one sort of space, comma, dash and apostrophe. What is invisible goes first: it may stand
     * between a letter and its accent, which are one character without it.
     */
    private static String plain(String text) {
        WellFormed.check("tag", text);
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, plain));
        String lower = Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    private static void append(int c, StringBuilder plain) {
        if (Invisible.isSpace(c)) {
            plain.append(' ');
        } else if (Character.isISOControl(c)) {
            throw ForumException.badInput(String.format("tag holds the control character U+%04X; remove it", c));
        } else if (!Invisible.is(c)) {
            plain.appendCodePoint(plainForm(c));
        }
    }

    private static int plainForm(int c) {
        return switch (c) {
            case 0x060c, 0x3001, 0xff0c -> ',';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
            case 0x2018, 0x2019, 0x02bc -> '\'';
            default -> c;
        };
    }
}
