package forum.output.body;

/** Text above or below the line. */
enum Script {
    NONE("", ""),
    RAISED("^", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁱⁿ"),
    LOWERED("_", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ᵢₙ");

    private static final String PLAIN = "0123456789+-=()in";

    /** Longer text, and text of several words, is fine print rather than an exponent. */
    private static final int LONGEST = 8;

    private final String sign;
    private final String characters;

    Script(String sign, String characters) {
        this.sign = sign;
        this.characters = characters;
    }

    /** The text in raised or lowered characters where there are such, else behind a sign. */
    String of(String text) {
        String words = text.strip();
        if (this == NONE || words.isEmpty() || isOrdinal(words)) {
            return text;
        }
        StringBuilder moved = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            int found = PLAIN.indexOf(words.charAt(i) == '−' ? '-' : words.charAt(i));
            if (found < 0) {
                return isLong(words) ? text : words.length() == 1 ? sign + words : sign + "(" + words + ")";
            }
            moved.append(characters.charAt(found));
        }
        return moved.toString();
    }

    private static boolean isLong(String words) {
        return words.length() > LONGEST || words.indexOf(' ') >= 0 || words.startsWith("[") || words.startsWith("(");
    }

    /** The letters after 1st, 2nd, 3rd, 4th. */
    private static boolean isOrdinal(String text) {
        return switch (text) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }
}
