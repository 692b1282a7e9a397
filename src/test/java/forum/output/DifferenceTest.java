package forum.output;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Format;
import forum.model.Revision;
import forum.model.Uid;
import forum.output.text.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final String LONG = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n";

    @Test
    void showsWhatChanged() {
        Revision before = revision(1, "amber", "Old title", LONG, List.of("a", "b"));
        Revision after = revision(
                2,
                null,
                "New title",
                LONG.replace("2\n3", "2\nthree").replace("15\n", "15\n15½\u001b\n"),
                List.of("a"));

        assertThat(String.join("\n", Difference.lines(before, after, Style.PLAIN)))
                .isEqualTo("""
                        --- revision 1 by amber
                        +++ revision 2
                        -title: Old title
                        +title: New title
                        -tags: a, b
                        +tags: a
                        @@ line 1 @@
                         1
                         2
                        -3
                        +three
                         4
                         5
                         6
                        @@ line 13 @@
                         13
                         14
                         15
                        +15½␛
                         16""");
    }

    @Test
    void showsTogetherWhatIsNoMoreThanSixLinesApart() {
        assertThat(changes("1\n2\n3\n4\n5\n6\n7\n8", "one\n2\n3\n4\n5\n6\n7\neight"))
                .isEqualTo("@@ line 1 @@/-1/+one/ 2/ 3/ 4/ 5/ 6/ 7/-8/+eight");
        assertThat(changes("1\n2\n3\n4\n5\n6\n7\n8\n9", "one\n2\n3\n4\n5\n6\n7\n8\nnine"))
                .isEqualTo("@@ line 1 @@/-1/+one/ 2/ 3/ 4/@@ line 6 @@/ 6/ 7/ 8/-9/+nine");
    }

    @Test
    void showsTogetherWhatFollowsSoonOnANewFirstLine() {
        assertThat(changes("1\n2\n3\n4", "0\n1\n2\nthree\n4")).isEqualTo("@@ line 1 @@/+0/ 1/ 2/-3/+three/ 4");
        assertThat(changes("1\n2\n3\n4\n5\n6\n7\n8\n9", "0\n1\n2\n3\n4\n5\n6\n7\n8\nnine"))
                .isEqualTo("@@ line 1 @@/+0/ 1/ 2/ 3/@@ line 7 @@/ 6/ 7/ 8/-9/+nine");
    }

    @Test
    void endsThreeLinesBehindTheLastChange() {
        assertThat(changes("1\n2\n3\n4\n5", "one\n2\n3\n4\n5")).isEqualTo("@@ line 1 @@/-1/+one/ 2/ 3/ 4");
    }

    private static String changes(String before, String after) {
        List<String> lines = Difference.lines(
                revision(1, null, "t", before, List.of()), revision(2, null, "t", after, List.of()), Style.PLAIN);
        return String.join("/", lines.subList(2, lines.size()));
    }

    @Test
    void wordsThatDifferStandOut() {
        List<String> lines = Difference.lines(
                revision(1, null, "t", "a red fox", List.of()),
                revision(2, null, "t", "a blue fox", List.of()),
                new Style(true));

        assertThat(lines.get(3)).contains("\u001b[1;4m").contains("red").contains("\u001b[31m fox\u001b[0m");
    }

    @Test
    void nothingChanged() {
        Revision same = revision(1, null, "t", "b", List.of());

        assertThat(Difference.lines(same, same, Style.PLAIN)).hasSize(2);
        assertThat(changes("1\r\n2", "1\n2\n")).as("only the ends of lines").isEmpty();
    }

    private static Revision revision(int number, String by, String title, String body, List<String> tags) {
        return new Revision(
                number, Uid.ofCategory("x"), by, Sample.NOW, title, body, Format.MARKDOWN, tags, "category");
    }
}
