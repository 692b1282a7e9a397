package forum.model;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** How a person names a post: {@code 12}, {@code #12}, a whole uid, or eight and more of its first digits. */
public sealed interface PostRef {

    /** The fewest digits of a uid that stand for it. */
    int SHORTEST_PREFIX = 8;

    /** What a uid looks like. */
    String WHOLE_UID = "00000000-0000-0000-0000-000000000000";

    /** By local number. */
    record ById(PostId id) implements PostRef {
        @Override
        public String toString() {
            return id.toString();
        }
    }

    /** By uid. */
    record ByUid(Uid uid) implements PostRef {
        @Override
        public String toString() {
            return uid.toString();
        }
    }

    /** By the first hexadecimal digits of a uid, lower case and without hyphens. */
    record ByPrefix(String digits) implements PostRef {
        @Override
        public String toString() {
            return digits;
        }
    }

    /** By decimal digits that are a local number or, when no post has it, the first digits of a uid. */
    record ByEither(ById number, ByPrefix prefix) implements PostRef {
        @Override
        public String toString() {
            return number.toString();
        }
    }

    /** The post with this number. */
    static PostRef of(PostId id) {
        return new ById(id);
    }

    /** Reads one of the four spellings; empty when the text is none of them. */
    static Optional<PostRef> parse(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        long number = number(name.startsWith("#") ? name.substring(1) : name);
        if (Uid.isUid(name)) {
            return Optional.of(new ByUid(Uid.parse(name)));
        }
        if (number == 0) {
            return isUidPrefix(name) ? Optional.of(new ByPrefix(name.replace("-", ""))) : Optional.empty();
        }
        ById byId = new ById(new PostId(number));
        return Optional.of(isUidPrefix(name) ? new ByEither(byId, new ByPrefix(name)) : byId);
    }

    /** A number of at most 18 digits behind its zeros; 0 when the text is none. */
    private static long number(String text) {
        int digits = 0;
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || digits == 18) {
                return 0;
            }
            number = number * 10 + (c - '0');
            digits += number == 0 ? 0 : 1;
        }
        return number;
    }

    /** Whether these are the first digits of a uid, with the hyphens that it has among them or without any. */
    private static boolean isUidPrefix(String name) {
        if (name.length() < SHORTEST_PREFIX || name.length() > WHOLE_UID.length()) {
            return false;
        }
        return Uid.isUid(name + WHOLE_UID.substring(name.length()))
                || name.length() <= Uid.DIGITS && name.chars().allMatch(HexFormat::isHexDigit);
    }
}
