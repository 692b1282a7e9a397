package forum.output.body;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads preformatted text of HTML and the language that a class names, as in {@code class="lang-java"}. */
final class HtmlCode {

    private HtmlCode() {}

    static Block.Code of(Element pre) {
        String language = language(pre);
        Element inner = pre.firstElementChild();
        if (language.isEmpty() && inner != null) {
            language = language(inner);
        }
        return new Block.Code(language, pre.wholeText());
    }

    private static String language(Element element) {
        for (String name : element.className().split("\\s+")) {
            String known = name.toLowerCase(Locale.ROOT);
            for (String prefix : new String[] {"lang-", "language-", "brush:"}) {
                if (known.startsWith(prefix)) {
                    String language = known.substring(prefix.length()).replace(";", "");
                    return language.equals("none") ? "" : language;
                }
            }
        }
        return "";
    }
}
