package forum.output;

/** Large numbers in short, as Question2Answer writes them: {@code 999}, {@code 5.5k}, {@code 101k}, {@code 1.1m}. */
public final class CompactNumber {

    private CompactNumber() {}

    /**
     * The number in short. Unit and decimals are chosen before rounding (half up), so that 999,500 is {@code 1,000k};
     * negative numbers stay whole.
     */
    public static String of(long number) {
        if (number < 1_000) {
            return Thousands.of(number);
        }
        if (number < 100_000) {
            return tenths((number + 50) / 100) + "k";
        }
        if (number < 1_000_000) {
            return Thousands.of((number + 500) / 1_000) + "k";
        }
        if (number < 100_000_000) {
            return tenths((number + 50_000) / 100_000) + "m";
        }
        return Thousands.of(number / 1_000_000 + (number % 1_000_000 >= 500_000 ? 1 : 0)) + "m";
    }

    /** A number with its noun: {@code 1 answer}, {@code 1.2k answers}. */
    public static String of(long number, String noun) {
        return of(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static String tenths(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
