package forum.model;

import java.util.Locale;
import java.util.Optional;

/** How a person names a post: {@code 12}, {@code #12}, a whole uid, or eight and more of its first digits. */
public sealed interface PostRef {

    /** By local number; eight digits and more may also begin a uid, when no post has that number. */
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

    /** By the first digits of a uid, lower case, with the hyphens where a uid has them. */
    record ByPrefix(String prefix) implements PostRef {
        @Override
        public String toString() {
            return prefix;
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
        if (number > 0) {
            return Optional.of(new ById(new PostId(number)));
        }
        if (Uid.isUid(name)) {
            return Optional.of(new ByUid(Uid.parse(name)));
        }
        return isUidPrefix(name) ? Optional.of(new ByPrefix(name)) : Optional.empty();
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

    private static boolean isUidPrefix(String name) {
        String rest = "00000000-0000-0000-0000-000000000000";
        return name.length() >= 8 && name.length() < rest.length() && Uid.isUid(name + rest.substring(name.length()));
    }
}
