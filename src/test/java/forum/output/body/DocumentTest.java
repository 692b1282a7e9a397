package forum.output.body;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Format;
import forum.output.text.DisplayWidth;
import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    private static final Style LINKS = new Style(false, true, false, false);

    @Test
    void keepsTheLinesOfPlainText() {
        assertThat(render("a *b*\n  <i>c</i> wraps here\n\n\n\td", Format.TEXT, 12))
                .isEqualTo("a *b*\n  <i>c</i>\n  wraps here\n\n    d\n");
        assertThat(render("\n \n", Format.TEXT, 12)).isEqualTo("\n");
    }

    @Test
    void textIsNoWiderThanAPersonReadsButCodeIs() {
        String long1 = "word ".repeat(60).strip();
        assertThat(Document.of(long1, Format.MARKDOWN).lines(200, Style.PLAIN))
                .hasSize(3)
                .allMatch(line -> line.length() <= 100);
        assertThat(Document.of("    " + "x".repeat(150), Format.MARKDOWN).lines(200, Style.PLAIN))
                .containsExactly("│ " + "x".repeat(150));
    }

    @Test
    void aLineOfCodeBreaksAtABlankAndSaysSo() {
        assertThat(render("    let x = oneFunction(another, argument);\n    y", Format.MARKDOWN, 30))
                .isEqualTo("""
                        │ let x = oneFunction(another,
                        │ ↳ argument);
                        │ y
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<p>b</p>c | a//b//c",
                "a<h2>b</h2>c | a//## b//c",
                "<dl>a<dt>b</dt>c</dl>d | a//**b**//c//d",
                "a<ul><li>b</li></ul>c | a//• b//c",
                "a<ul>b<li>c</li></ul> | a//b//• c",
                "a<blockquote>b</blockquote>c | a//> b//c",
                "a<table><caption>b</caption><tr><td>c</td></tr><tr><td>d</td></tr></table>e | a//b//c//d//e",
                "a<table><tr><th>b</th></tr></table>c | a//b/─//c",
                "a<details><p>c</p><summary>b</summary></details>d | a//▾ b/  c//d",
                "a<h2></h2> | a",
            })
    void aBlockBeginsAndEndsAParagraph(String html, String lines) {
        assertThat(render(html, Format.HTML, 40).strip().replace('\n', '/')).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<video src='https://v.example/1'><source src='https://v.example/2'></video> | https://v.example/1",
                "<video><source src='https://v.example/2'></video> | https://v.example/2",
            })
    void somethingToSeeIsNamedByItsOwnAddressFirst(String html, String address) {
        assertThat(render(html, Format.HTML, 40)).isEqualTo("[video][1]\n\n[1] " + address + "\n");
    }

    @Test
    void aTableWithoutHeadingsBeginsWithItsFirstRow() {
        assertThat(render("| | |\n|---|---|\n| a | b |", Format.MARKDOWN, 40)).isEqualTo("a │ b\n");
    }

    @Test
    void aCellWithoutHeadingKeepsItsTextWhereTheTableIsTooWide() {
        String table = "<table><tr><th>Hive</th></tr><tr><td>North</td><td>a heavy one</td></tr></table>";
        assertThat(render(table, Format.HTML, 40)).isEqualTo("""
                Hive  │
                ──────┼────────────
                North │ a heavy one
                """);
        assertThat(render(table, Format.HTML, 12)).isEqualTo("""
                Hive: North
                a heavy one
                """);
    }

    @Test
    void columnsOfATableAreSixWideAtLeast() {
        String table = "|a|b|\n|---|---|\n|one two three|four five six|";
        assertThat(render(table, Format.MARKDOWN, 15)).isEqualTo("""
                a      │ b
                ───────┼───────
                one    │ four
                two    │ five
                three  │ six
                """);
        assertThat(render(table, Format.MARKDOWN, 14)).isEqualTo("""
                a: one two
                three
                b: four five
                six
                """);
    }

    @Test
    void aTableKeepsWordsOfUpToSixteenLettersWhole() {
        String table = "|a|b|\n|---|---|\n|%s|one two three four five|";
        assertThat(render(table.formatted("abcdefghijklmnop q"), Format.MARKDOWN, 30))
                .isEqualTo("""
                        a                │ b
                        ─────────────────┼────────────
                        abcdefghijklmnop │ one two
                        q                │ three four
                                         │ five
                        """);
        assertThat(render(table.formatted("abcdefghijklmnopq r"), Format.MARKDOWN, 30))
                .contains("\nabcdefghijklmnop │ one two\nq r ");
    }

    @Test
    void linksOfTheWebBecomeHyperlinksWhereTheTerminalHasThem() {
        assertThat(Document.of("see [x y](https://a.example/ü?b;c)", Format.MARKDOWN)
                        .lines(7, LINKS))
                .containsExactly("see "
                        + "\u001b]8;id=" + Integer.toHexString("https://a.example/%C3%BC?b;c".hashCode())
                        + ";https://a.example/%C3%BC?b;c\u001b\\x y\u001b]8;;\u001b\\");
        assertThat(Document.of("[x](ftp://a.example) [y](file:///etc/passwd)", Format.MARKDOWN)
                        .lines(60, LINKS))
                .containsExactly("x[1] y[2]", "", "[1] ftp://a.example", "[2] file:///etc/passwd");
    }

    @Test
    void hyperlinksCannotLeaveTheirSequence() {
        String evil = "<a href='https://a.example/\u001b\\\u0007\u009c \u202e'>x</a>";
        assertThat(String.join("\n", Document.of(evil, Format.HTML).lines(60, LINKS)))
                .contains("https://a.example/%1B\\%07%C2%9C%20%E2%80%AE\u001b\\x");
    }

    @Test
    void targetsThatLeadNowhereAreLeftOut() {
        for (String target :
                List.of("javascript:alert(1)", "JAVA\tSCRIPT:x", "data:text/html,x", "#top", " vbscript:x")) {
            assertThat(render("<a href='" + target + "'>x</a>", Format.HTML, 40))
                    .isEqualTo("x\n");
        }
    }

    @Test
    void textFromRightToLeftMovesNothingAroundIt() {
        Style style = new Style(false, false, true, false);
        assertThat(Document.of("> שלום\n\nplain", Format.MARKDOWN).lines(40, style))
                .containsExactly("> \u2068שלום\u2069", "", "plain");
        assertThat(render("> שלום", Format.MARKDOWN, 40)).isEqualTo("> שלום\n");
    }

    @Test
    void doesNotShowCensoredWords() {
        CensoredWords words = CensoredWords.of("bad*, ugly");
        assertThat(Document.of(
                                "**Badly** done, ugly-duck `ugly` not [uglier](http://u.example)\n\n    bad",
                                Format.MARKDOWN)
                        .lines(80, Style.PLAIN, words))
                .containsExactly(
                        "********* done, ****-duck `****` not uglier[1]", "", "│ ***", "", "[1] http://u.example");
    }

    @Test
    void hintsForWrappingAreLeftOutOfTextAndSeenInCode() {
        assertThat(render("a\u00adb \ufeffc\u200bd\u2060\n\n    e\u200bf", Format.MARKDOWN, 40))
                .isEqualTo("ab cd\n\n│ e\ufffdf\n");
        assertThat(render("\ufeffa\u00adb\n\u200b\nc", Format.TEXT, 40)).isEqualTo("ab\n\nc\n");
    }

    @Test
    void everyColourEndsOnItsLine() {
        List<String> lines = Document.of(
                        "**bold and *long* words " + "word ".repeat(40).strip() + "**", Format.MARKDOWN)
                .lines(30, new Style(true));
        assertThat(lines)
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.startsWith("\u001b[1m") && line.endsWith("\u001b[0m"));
    }

    @Test
    void hostileMarkdownIsBounded() {
        for (String hostile : List.of(
                "> ".repeat(10_000) + "x",
                "- ".repeat(10_000) + "x",
                "1. ".repeat(10_000) + "x",
                "*a ".repeat(20_000),
                "*".repeat(20_000) + "a" + "*".repeat(20_000),
                "~~a ".repeat(20_000),
                "[".repeat(20_000),
                "[a](".repeat(10_000),
                "![".repeat(20_000),
                "a" + "`".repeat(20_000),
                "<b>".repeat(20_000) + "x",
                "<hr>\nx\n".repeat(10_000),
                "**x [a](b) ".repeat(5_000),
                "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|b".repeat(5_000),
                "x".repeat(1_000_000),
                "日".repeat(300_000),
                "e\u0301".repeat(300_000),
                "\u0301".repeat(300_000),
                "\u001b[31m".repeat(50_000),
                "\u202e".repeat(50_000))) {
            List<String> lines = Document.of(hostile, Format.MARKDOWN).lines(40, new Style(true, true, true, false));
            assertThat(lines).isNotEmpty();
        }
    }

    @Test
    void aHeadingOverTwoColumnsLeavesTheNextItsAlignment() {
        assertThat(render("""
                        <table><tr><th colspan=2>Name</th><th align=right>Weight</th></tr>
                        <tr><td>Apis</td><td>mellifera</td><td>9</td></tr></table>
                        """, Format.HTML, 80)).isEqualTo("""
                        Name │           │ Weight
                        ─────┼───────────┼───────
                        Apis │ mellifera │      9
                        """);
    }

    @Test
    void hostileHtmlIsBounded() {
        for (String hostile : List.of(
                "<div>".repeat(20_000) + "<blockquote>".repeat(20_000) + "x",
                "<ul><li>".repeat(10_000) + "x",
                "<ul>".repeat(10_000) + "x",
                "<table><tr><td>".repeat(3_000) + "x",
                "<b><p>".repeat(10_000) + "x",
                "<b class=a><i><p>".repeat(3_000) + "x",
                "<details><summary>".repeat(3_000) + "x",
                "<a href=x>".repeat(10_000) + "x",
                "<pre>" + "x".repeat(1_000_000),
                "<h1>".repeat(10_000) + "x",
                "x" + "<td colspan=99>".repeat(10_000))) {
            assertThat(render(hostile, Format.HTML, 40)).contains("x");
        }
    }

    @Test
    void deepNestingLeavesRoomForText() {
        assertThat(Document.of("> ".repeat(30) + "some words to read", Format.MARKDOWN)
                        .lines(20, Style.PLAIN))
                .allMatch(line -> DisplayWidth.of(line) <= 20)
                .anyMatch(line -> line.endsWith("some words"));
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
            "<table>",
            "<tr>",
            "<td>",
            "<th>",
            "<details>",
            "<summary>",
            "*",
            "_",
            "`",
            "~~",
            "```\n",
            "[",
            "](",
            ")",
            "!",
            "#",
            "- ",
            "- [ ] ",
            "1. ",
            "> ",
            ">! ",
            "\n",
            "\n\n",
            "\t",
            "    ",
            "| a | b |\n|---|---|\n",
            "|",
            "&#27;",
            "&#x9b;",
            "&#x202e;",
            "\u001b[31m",
            "\u0000",
            "\ud800",
            "word",
            "http://x.example",
            "<sup>",
            "<br>",
            "<kbd>",
            "</b>",
            "<b>",
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
        return String.join("\n", Document.of(body, format).lines(width, Style.PLAIN)) + "\n";
    }
}
