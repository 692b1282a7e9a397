package forum.rules;

import forum.model.ForumException;
import java.text.Normalizer;
import java.util.Locale;

/** The names of users: which are allowed, and which are the same. */
public final class Handles {

    private static final int MAX_LENGTH = 20;

    private Handles() {}

    /**
     * Returns the handle trimmed, without invisible characters and with single spaces, or refuses it (Question2Answer: 1
     * to 20 characters, not {@code .} or {@code ..}, no {@code @ + /}, no word of {@code block_bad_usernames}). Emoji are
     * characters like any other. That nobody else has the same {@link #fold} is for the store to say.
     */
    public static String check(String handle, Settings settings) {
        WellFormed.check("handle", handle);
        String name = clean(handle);
        if (fold(name).isEmpty()) {
            throw ForumException.badInput("handle is empty; give it at least one visible character");
        }
        if (name.equals(".") || name.equals("..") || name.codePoints().anyMatch(c -> "@+/".indexOf(c) >= 0)) {
            throw ForumException.badInput("handle cannot be '.' or '..' nor contain @, + or /; choose another");
        }
        int length = name.codePointCount(0, name.length());
        if (length > MAX_LENGTH) {
            throw ForumException.refused(
                    "handle is too long: " + length + " characters, at most " + MAX_LENGTH + " are allowed");
        }
        if (CensoredWords.of(settings.text(Option.BLOCK_BAD_USERNAMES)).occurIn(name)) {
            throw ForumException.refused("handle '" + name + "' contains a word that is not allowed; choose another");
        }
        return name;
    }

    /**
     * The handle that is nearest to a name that somebody has elsewhere, of any length; null when nothing is left of it.
     */
    public static String adapted(String name) {
        String handle = clean(name.replace('@', '-').replace('+', '-').replace('/', '-'));
        return fold(handle).isEmpty() || handle.equals(".") || handle.equals("..") ? null : handle;
    }

    /**
     * The key under which a handle is one person in every copy of a forum: without case, accents, width and invisible
     * characters. Identifiers are made from it, so what it returns for a handle must never change.
     */
    public static String fold(String handle) {
        if (isPlain(handle)) {
            return handle.toLowerCase(Locale.ROOT).strip();
        }
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(handle, Normalizer.Form.NFKD)
                .codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .filter(Handles::tellsApart)
                .forEach(key::appendCodePoint);
        return Normalizer.normalize(key, Normalizer.Form.NFC).strip();
    }

    /** Whether only the case of its letters can change: printable ASCII, as most handles of an import are. */
    private static boolean isPlain(String handle) {
        for (int i = 0; i < handle.length(); i++) {
            char c = handle.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean tellsApart(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    private static String clean(String handle) {
        StringBuilder name = new StringBuilder();
        handle.codePoints().forEach(c -> {
            if (Invisible.isSpace(c)) {
                boolean doubled = !name.isEmpty() && name.charAt(name.length() - 1) == ' ';
                name.append(doubled ? "" : " ");
            } else if (!Invisible.is(c)) {
                name.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }
}
