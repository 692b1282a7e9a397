package forum.rules;

import forum.model.ForumException;
import forum.model.Kind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How long and how many things may be (Question2Answer: the limits on titles, texts, tags and names). Each method
 * returns the value as it is stored, or refuses it. Lengths are in Unicode characters; emoji stay.
 */
public record Limits(Settings settings) {

    private static final int MAX_NAME = 40;
    private static final int MAX_EMAIL = 80;
    private static final int MAX_CATEGORY_TITLE = 80;
    private static final int MAX_CATEGORY_DESCRIPTION = 800;
    private static final int MAX_PROFILE_FIELD = 8_000;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}<>,;]+@[^\\s@\\p{Cntrl}<>,;.]+" + "(?:\\.[^\\s@\\p{Cntrl}<>,;.]+)*");

    /** The title of a question, one line. */
    public String title(String title) {
        String line = line("title", title);
        long least = settings.number(Option.MIN_LEN_Q_TITLE);
        return within("title", line, length(line), least, settings.number(Option.MAX_LEN_Q_TITLE));
    }

    /**
     * The text of a post, without blank lines before it and white space after it.
     *
     * @param body the text as it was written, which the longest length applies to
     * @param plainText the text as it reads without markup, which the shortest length applies to
     */
    public String body(Kind kind, String body, String plainText) {
        String text = text(kind.word(), body);
        long least = settings.number(
                switch (kind) {
                    case QUESTION -> Option.MIN_LEN_Q_CONTENT;
                    case ANSWER -> Option.MIN_LEN_A_CONTENT;
                    case COMMENT -> Option.MIN_LEN_C_CONTENT;
                });
        within(kind.word(), text, length(plainText.strip()), least, Long.MAX_VALUE);
        return within(kind.word(), text, length(text), 0, settings.number(Option.MAX_LEN_CONTENT));
    }

    /** The tags of a question, already in the syntax of {@link Tags}; only their number is limited. */
    public List<String> tags(List<String> tags) {
        long least = settings.number(Option.MIN_NUM_Q_TAGS);
        long most = settings.number(Option.MAX_NUM_Q_TAGS);
        if (tags.size() < least) {
            throw ForumException.refused("too few tags: " + tags.size() + ", at least " + needed(least));
        }
        if (tags.size() > most) {
            throw ForumException.refused("too many tags: " + tags.size() + ", at most " + most + " allowed");
        }
        return List.copyOf(tags);
    }

    /** The name that somebody without an account wants to be shown under; null when it is null or blank. */
    public String anonymousName(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        if (!settings.on(Option.ALLOW_ANONYMOUS_NAMING)) {
            throw ForumException.refused("this forum shows no names of people without an account; leave the name out");
        }
        String line = line("name", name);
        return within("name", line, length(line), 0, MAX_NAME);
    }

    /** An e-mail address, checked for its form only. */
    public String email(String address) {
        String line = line("e-mail address", address);
        within("e-mail address", line, length(line), 0, MAX_EMAIL);
        if (!EMAIL.matcher(line).matches()) {
            throw ForumException.badInput("'" + line + "' is not an e-mail address; write it like amber@example.org");
        }
        return line;
    }

    /** Why a question is closed; any text that is not blank. */
    public String closingReason(String reason) {
        String text = text("reason", reason);
        return within("reason", text, length(text), 1, settings.number(Option.MAX_LEN_CONTENT));
    }

    /** Why a post is flagged, which need not be said; null when it is null or blank. */
    public String flagReason(String reason) {
        return reason == null || reason.isBlank() ? null : closingReason(reason);
    }

    /** The title of a category, one line. */
    public String categoryTitle(String title) {
        String line = line("category title", title);
        return within("category title", line, length(line), 1, MAX_CATEGORY_TITLE);
    }

    /** The description of a category, which may be empty. */
    public String categoryDescription(String description) {
        String text = text("category description", description);
        return within("category description", text, length(text), 0, MAX_CATEGORY_DESCRIPTION);
    }

    /**
     * What a user says about themselves.
     *
     * @param field the name of the field, such as {@code location}
     */
    public String profileField(String field, String value) {
        String text = text(field, value);
        return within(field, text, length(text), 0, MAX_PROFILE_FIELD);
    }

    /**
     * Refuses a question that stands nowhere although there are categories, or in a category that has others below it,
     * unless the forum allows it.
     *
     * @param chosen whether the question stands in a category
     * @param divided whether that category has subcategories or, when none was chosen, the forum has categories
     */
    public void category(boolean chosen, boolean divided) {
        if (divided && !chosen && !settings.on(Option.ALLOW_NO_CATEGORY)) {
            throw ForumException.refused("a question needs a category; choose one");
        }
        if (divided && chosen && !settings.on(Option.ALLOW_NO_SUB_CATEGORY)) {
            throw ForumException.refused("a question cannot stand in a category that has others below it; choose one");
        }
    }

    private static String line(String what, String text) {
        WellFormed.check(what, text);
        String line = SPACES.matcher(text.strip()).replaceAll(spaces -> breaksLine(spaces.group()) ? " " : "$0");
        if (line.codePoints().anyMatch(Character::isISOControl)) {
            throw ForumException.badInput(what + " holds a control character; remove it");
        }
        return line;
    }

    private static boolean breaksLine(String spaces) {
        return spaces.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
    }

    private static String text(String what, String text) {
        WellFormed.check(what, text);
        String trimmed = text.replace("\r\n", "\n").stripTrailing();
        int blank = trimmed.length() - trimmed.stripLeading().length();
        return trimmed.substring(trimmed.lastIndexOf('\n', blank) + 1);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String within(String what, String text, int length, long least, long most) {
        String characters = length == 1 ? " character" : " characters";
        if (length < least) {
            throw ForumException.refused(
                    what + " is too short: " + length + characters + ", at least " + needed(least));
        }
        if (length > most) {
            String allowed = most == 1 ? " is allowed" : " are allowed";
            throw ForumException.refused(what + " is too long: " + length + characters + ", at most " + most + allowed);
        }
        return text;
    }

    private static String needed(long least) {
        return least + (least == 1 ? " is needed" : " are needed");
    }
}
