package forum.exchange.csv;

/**
 * Keeps a spreadsheet from running what a cell holds, after OWASP's advice on CSV injection: a text that begins as a
 * formula does gets an apostrophe in front, which is taken away when it is read back. Texts that begin so already get
 * one more, so that every text comes back as it was.
 */
final class Formulas {

    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private Formulas() {}

    /** The text as a cell that is only text. */
    static String guard(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text of a cell that may have been guarded. */
    static String unguard(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && STARTERS.indexOf(text.charAt(start)) >= 0;
    }
}
