package forum.output.text;

import java.text.Normalizer;

/** What stands for text on a terminal that shows nothing but ASCII: as many columns, and as close to it as there is. */
public final class AsciiText {

    private static final String SIGNS = "│┃─┌┐└┘├┤┬┴┼•◦▪▾↳✓…–—‐‑−‘’‚“”„«»×·→←\u00a0øØßæÆœŒđĐłŁıþ▌▎━✔★▶›↑";
    private static final String PLAIN = "||-+++++++++*o+v>*~-----'''\"\"\"<>x.>< oOsaAoOdDlLip||-**>>^";

    private AsciiText() {}

    /** The text in ASCII. */
    public static String of(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0x80) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        at = Math.max(0, at - 1); // the mark that follows may belong to a letter of ASCII
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            int end = Graphemes.end(text, at);
            int columns = Graphemes.width(text, at, end);
            String substitute = substitute(text.codePointAt(at), columns);
            plain.append(substitute).append(" ".repeat(Math.max(0, columns - substitute.length())));
            at = end;
        }
        return plain.toString();
    }

    private static String substitute(int c, int columns) {
        if (c < 0x80) {
            return Character.toString(c);
        }
        int sign = columns == 0 ? -1 : SIGNS.indexOf(c);
        if (sign >= 0) {
            return PLAIN.substring(sign, sign + 1);
        }
        String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        return columns == 1 && base.charAt(0) < 0x80 ? base.substring(0, 1) : "?".repeat(columns);
    }
}
