package forum.output;

/** Whole numbers with thousands commas: {@code 1,223}. */
final class Thousands {

    private Thousands() {}

    static String of(long number) {
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(digits.length() + 7);
        for (int i = 0; i < digits.length(); i++) {
            if (i > first && (digits.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
