package forum.exchange.q2a;

import forum.model.State;
import java.util.regex.Pattern;

/** What the column {@code type} of a post says: its kind and state in one word. */
record PostType(Kind kind, State state) {

    private static final Pattern OWN = Pattern.compile("[QAC](_HIDDEN|_QUEUED)?|NOTE");
    private static final Pattern PLUGIN = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** A kind of post; a note is the reason why a question is closed. */
    enum Kind {
        QUESTION,
        ANSWER,
        COMMENT,
        NOTE
    }

    /** Whether the name is one that Question2Answer itself does not have, but may be that of a plugin's own posts. */
    static boolean isOfPlugin(String name) {
        return name != null
                && PLUGIN.matcher(name).matches()
                && !OWN.matcher(name).matches();
    }

    /** The type with this name. */
    static PostType of(String name) {
        if ("NOTE".equals(name)) {
            return new PostType(Kind.NOTE, State.VISIBLE);
        }
        int end = name == null ? -1 : name.indexOf('_');
        String letter = end < 0 ? String.valueOf(name) : name.substring(0, end);
        return new PostType(
                switch (letter) {
                    case "Q" -> Kind.QUESTION;
                    case "A" -> Kind.ANSWER;
                    case "C" -> Kind.COMMENT;
                    default -> throw unknown(name);
                },
                switch (end < 0 ? "" : name.substring(end + 1)) {
                    case "" -> State.VISIBLE;
                    case "HIDDEN" -> State.HIDDEN;
                    case "QUEUED" -> State.QUEUED;
                    default -> throw unknown(name);
                });
    }

    private static DumpError unknown(String name) {
        return new DumpError("type: '" + Row.shorten(String.valueOf(name)) + "' is no type of post");
    }
}
