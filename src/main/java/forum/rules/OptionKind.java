package forum.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of value an option takes. */
public sealed interface OptionKind {

    /** The value as it is stored; empty when the text is no value of this kind. */
    Optional<String> read(String text);

    /** What a value must be, in words that follow "must be". */
    String expectation();

    /** All values there are, the widest first; none when they are too many to name. */
    default List<String> words() {
        return List.of();
    }

    /**
     * A whole number.
     *
     * @param least the smallest value allowed
     * @param most the greatest value allowed
     */
    record Whole(long least, long most) implements OptionKind {

        @Override
        public Optional<String> read(String text) {
            String digits = text.strip();
            if (!digits.matches("[+-]?[0-9]{1,15}")) {
                return Optional.empty();
            }
            long number = Long.parseLong(digits);
            return number < least || number > most ? Optional.empty() : Optional.of(Long.toString(number));
        }

        @Override
        public String expectation() {
            return "a whole number from " + least + " to " + most;
        }
    }

    /** On or off. */
    record Switch() implements OptionKind {

        @Override
        public Optional<String> read(String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "on", "yes", "true", "1" -> Optional.of("on");
                case "off", "no", "false", "0" -> Optional.of("off");
                default -> Optional.empty();
            };
        }

        @Override
        public String expectation() {
            return "on or off";
        }

        @Override
        public List<String> words() {
            return List.of("on", "off");
        }
    }

    /**
     * Free text, trimmed.
     *
     * @param least the fewest Unicode characters
     * @param most the most Unicode characters
     */
    record Text(int least, int most) implements OptionKind {

        @Override
        public Optional<String> read(String text) {
            String value = text.replace("\r\n", "\n").strip();
            int length = value.codePointCount(0, value.length());
            boolean fits = length >= least && length <= most && WellFormed.holds(value);
            return fits ? Optional.of(value) : Optional.empty();
        }

        @Override
        public String expectation() {
            return "text of " + least + " to " + most + " characters";
        }
    }

    /**
     * Who may do something.
     *
     * @param widest the most generous value allowed
     * @param narrowest the strictest value allowed
     */
    record Permitted(Permission widest, Permission narrowest) implements OptionKind {

        @Override
        public Optional<String> read(String text) {
            return Permission.find(text)
                    .filter(found -> found.number() <= widest.number() && found.number() >= narrowest.number())
                    .map(Permission::word);
        }

        @Override
        public String expectation() {
            return Nearest.choice(words());
        }

        @Override
        public List<String> words() {
            return Arrays.stream(Permission.values())
                    .filter(permission ->
                            permission.number() <= widest.number() && permission.number() >= narrowest.number())
                    .map(Permission::word)
                    .toList();
        }
    }

    /** One of a few words. */
    record Choice(List<String> words) implements OptionKind {

        @Override
        public Optional<String> read(String text) {
            String word = text.strip().toLowerCase(Locale.ROOT);
            return words.contains(word) ? Optional.of(word) : Optional.empty();
        }

        @Override
        public String expectation() {
            return Nearest.choice(words);
        }
    }

    /** Titles of users by points, such as {@code 500 Regular, 5000 Guru}; may be empty. */
    record Titles() implements OptionKind {

        @Override
        public Optional<String> read(String text) {
            return UserTitles.parse(text).map(UserTitles::toString);
        }

        @Override
        public String expectation() {
            return "pairs of points and title separated by commas, such as 500 Regular, 5000 Guru";
        }
    }
}
