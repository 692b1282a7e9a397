package forum.query;

/**
 * A comparison as it is typed after {@code score:} and {@code created:}.
 *
 * @param low the value on the left of {@code ..} or the only one; empty for an open end
 * @param high the value on the right of {@code ..}; empty otherwise
 */
record Comparison(Operator operator, String low, String high) {

    enum Operator {
        ABOVE,
        AT_LEAST,
        BELOW,
        AT_MOST,
        EXACTLY,
        BETWEEN
    }

    /** Reads {@code >5}, {@code >=5}, {@code <5}, {@code <=5}, {@code =5}, {@code 5}, {@code 1..9}, {@code 1..}. */
    static Comparison parse(String text) {
        if (text.startsWith(">=")) {
            return new Comparison(Operator.AT_LEAST, text.substring(2), "");
        }
        if (text.startsWith(">")) {
            return new Comparison(Operator.ABOVE, text.substring(1), "");
        }
        if (text.startsWith("<=")) {
            return new Comparison(Operator.AT_MOST, text.substring(2), "");
        }
        if (text.startsWith("<")) {
            return new Comparison(Operator.BELOW, text.substring(1), "");
        }
        if (text.startsWith("=")) {
            return new Comparison(Operator.EXACTLY, text.substring(1), "");
        }
        int dots = text.indexOf("..");
        if (dots >= 0) {
            return new Comparison(
                    Operator.BETWEEN, openEnd(text.substring(0, dots)), openEnd(text.substring(dots + 2)));
        }
        return new Comparison(Operator.EXACTLY, text, "");
    }

    private static String openEnd(String value) {
        return value.equals("*") ? "" : value;
    }
}
