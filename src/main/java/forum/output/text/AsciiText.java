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
        StringBuilder plain = new StringBuilder(text.length()).append(text, 0, at);
        while (at < text.length()) {
            int c = text.codePointAt(at);
            plain.append(c < 0x80 ? String.valueOf((char) c) : substitute(c));
            at += Character.charCount(c);
        }
        return plain.toString();
    }

    private static String substitute(int c) {
        int sign = SIGNS.indexOf(c);
        if (sign >= 0) {
            return PLAIN.substring(sign, sign + 1);
        }
        String one = Character.toString(c);
        int columns = DisplayWidth.of(one);
        String base = Normalizer.normalize(one, Normalizer.Form.NFKD);
        return columns == 1 && base.charAt(0) < 0x80 ? base.substring(0, 1) : "?".repeat(columns);
    }
}
