package forum.output;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Format;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    @Test
    void rendersMarkdown() {
        assertThat(render("""
                        # Head *line*

                        A **bold** and `code`
                        paragraph with a [link](http://x.org) and <http://y.org>,
                        a List<String> and<br>a break.

                        - one
                        - two
                          1. in
                          2. ner

                             more
                        - - deep

                        > quoted
                        > text
                        >
                        > > twice

                        ```java
                        int  x;

                        y();
                        ```

                        ---
                        ![a cat](cat.png)
                        """, Format.MARKDOWN, 40)).isEqualTo("""
                        Head line

                        A bold and `code` paragraph with a link
                        (http://x.org) and http://y.org, a
                        List<String> and
                        a break.

                        • one
                        • two
                          1. in

                          2. ner

                             more
                        • • deep

                        > quoted text
                        >
                        > > twice

                            int  x;

                            y();

                        ────────────────────────────────────────

                        [image: a cat] (cat.png)
                        """);
    }

    @Test
    void rendersHtml() {
        assertThat(render("""
                        <h2>Head</h2><p>A <b>bold</b> &amp; <a href="http://x.org">link</a>,
                        <a href="http://y.org">http://y.org</a><br>new line</p>
                        <ul><li>one</li><li>two<ol><li>in</li></ol></li></ul>
                        <blockquote><p>quoted</p><p>text</p></blockquote>
                        <pre><code>int  x;
                          y();</code></pre><script>alert(1)</script><p>end</p>
                        """, Format.HTML, 40)).isEqualTo("""
                        Head

                        A bold & link (http://x.org),
                        http://y.org
                        new line

                        • one
                        • two
                          1. in

                        > quoted
                        >
                        > text

                            int  x;
                              y();

                        end
                        """);
    }

    @Test
    void keepsTheLinesOfPlainText() {
        assertThat(render("a *b*\n  <i>c</i> wraps here\n\n\n\td", Format.TEXT, 12))
                .isEqualTo("a *b*\n  <i>c</i>\n  wraps here\n\n    d\n");
    }

    @Test
    void deepNestingIsBounded() {
        for (String hostile : new String[] {
            "> ".repeat(5_000) + "x",
            "- ".repeat(5_000) + "x",
            "*a ".repeat(20_000),
            "*".repeat(20_000) + "a" + "*".repeat(20_000),
            "[".repeat(20_000),
            "[a](".repeat(5_000),
            "a" + "`".repeat(20_000)
        }) {
            assertThat(BodyText.render(hostile, Format.MARKDOWN, 80, Style.PLAIN))
                    .isNotEmpty();
        }
        String deep = "<div>".repeat(20_000) + "<blockquote>".repeat(20_000) + "x";
        assertThat(render(deep, Format.HTML, 80)).contains("x");
        assertThat(render("<ul><li>".repeat(3_000) + "x", Format.HTML, 80)).contains("x");
    }

    @Test
    void nothingIsThrownAndNothingHarmfulPasses() {
        Random random = new Random(3);
        String[] parts = {
            "<",
            ">",
            "<p>",
            "</p>",
            "<li>",
            "<ol>",
            "<pre>",
            "*",
            "_",
            "`",
            "```\n",
            "[",
            "](",
            ")",
            "!",
            "#",
            "- ",
            "1. ",
            "> ",
            "\n",
            "\n\n",
            "\t",
            "    ",
            "&#27;",
            "&#x9b;",
            "&#x202e;",
            "\u001b[31m",
            "\u0000",
            "\ud800",
            "word",
            "<a href='\u001b'>"
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder body = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                body.append(parts[random.nextInt(parts.length)]);
            }
            for (Format format : Format.values()) {
                assertThat(render(body.toString(), format, 1 + random.nextInt(60))
                                .codePoints())
                        .as(body.toString())
                        .noneMatch(c -> c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0 || c == 0x202e);
            }
        }
    }

    private static String render(String body, Format format, int width) {
        return String.join("\n", BodyText.render(body, format, width, Style.PLAIN)) + "\n";
    }
}
