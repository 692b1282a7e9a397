package forum.exchange.publish;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Format;
import java.util.Locale;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

    private static final String[] PARTS = {
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "<div onclick='x'>",
        "</div>",
        "<!--",
        "-->",
        "\n",
        "\n\n",
        "```",
        "`",
        "> ",
        "- ",
        "    ",
        "<b>",
        "[a](javascript:x)",
        "![b](",
        "data:text/html,x)",
        "<",
        ">",
        "<a href=\"java&#115;cript:x\">",
        "\"",
        "'",
        "<style>",
        "[r]",
        "[r]: javascript:x",
        "\\",
        "<javascript:x>",
        "<?",
        "?>",
        "<![CDATA[",
        "]]>",
        "text",
        "<p",
        " onload=x",
        "&lt;",
        "<textarea>",
        "<pre>",
        "</pre>",
        "\t"
    };

    private static String markdown(String body) {
        return Published.body(body, Format.MARKDOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a <script>alert(1)</script> b|a &lt;script>alert(1)&lt;/script> b",
                "<img src=x onerror=alert(1)>|<img>",
                "<img src=\"https://x.example/a.png\" onerror=\"y\">|<img src=\"https://x.example/a.png\">",
                "<a href=\"javascript:x\" title=\"t\">y</a>|<a title=\"t\">y</a>",
                "press <KBD class=k>Ctrl</KBD><br/>|press <kbd>Ctrl</kbd><br>",
                "a List<String> of x < y|a List&lt;String> of x < y",
                "x <!-- secret --> y|x &lt;!-- secret --> y",
                "[x](javascript:alert(1)) [y](https://y.example/)|\\[x](javascript:alert(1)) [y](https://y.example/)",
                "![x](data:text/html,y)|\\!\\[x](data:text/html,y)",
                "<javascript:alert(1)> <https://y.example/>|&lt;javascript:alert(1)> <https://y.example/>",
                "`<script>` and ``<b onclick=x>``|`<script>` and ``<b onclick=x>``",
            })
    void leavesOfHtmlInMarkdownOnlyWhatCannotAct(String body, String published) {
        assertThat(markdown(body)).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```html\n<script>alert(1)</script>\n```",
                "text\n\n    <div onclick=\"x\">\n    </div>\n",
                "> ~~~\n> <script>\n> ~~~\n",
                "**bold** & [link](/path?a=1&b=2 \"t\") ![i](/i.png)\n\n| a | b |\n|---|---|\n",
                "<table><tr><td>1</td></tr></table>\n\n<blockquote>\n\n*x*\n\n</blockquote>\n"
            })
    void leavesCodeAndWhatIsHarmlessAsItIs(String body) {
        assertThat(markdown(body)).isEqualTo(body);
    }

    @Test
    void cleansBlocksOfHtmlOverManyLines() {
        assertThat(markdown("> <div\n>   onclick=x>\n> <script>\n> a < b\n> </script>\n\nafter"))
                .isEqualTo("> &lt;div\n>   onclick=x>\n> &lt;script>\n> a &lt; b\n> &lt;/script>\n\nafter");
    }

    /** Whatever is put together, a plain renderer makes nothing of it that acts. */
    @Test
    void letsNothingThroughThatIsHiddenInOtherThings() {
        Random random = new Random(4);
        HtmlRenderer renderer = HtmlRenderer.builder().build();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder body = new StringBuilder();
            for (int parts = random.nextInt(14); parts >= 0; parts--) {
                body.append(PARTS[random.nextInt(PARTS.length)]);
            }
            String published = markdown(body.toString());
            String html = renderer.render(Parser.builder().build().parse(published));
            for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
                assertThat(element.normalName()).as("%s%n%s", body, published).isNotIn("script", "style", "textarea");
                for (Attribute attribute : element.attributes()) {
                    String value = attribute.getValue().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
                    assertThat(attribute.getKey()).as("%s%n%s", body, published).doesNotStartWith("on");
                    assertThat(value).as("%s%n%s", body, published).doesNotStartWith("javascript:");
                }
            }
        }
    }
}
