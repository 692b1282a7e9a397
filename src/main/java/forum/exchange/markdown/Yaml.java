package forum.exchange.markdown;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Texts in YAML 1.2, of which JSON is a part. */
final class Yaml {

    private Yaml() {}

    /** The text in quotation marks, so that nothing in it means anything to YAML. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : JsonStringEncoder.getInstance().quoteAsString(text)) {
            boolean lineEnd = c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u007f' || c == '\ufeff';
            quoted.append(lineEnd ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return quoted.append('"').toString();
    }
}
