package forum.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Author;
import forum.model.Closing;
import forum.model.Post;
import forum.model.PostId;
import forum.model.Reply;
import forum.model.State;
import forum.model.Thread;
import forum.model.Uid;
import forum.output.Sample;
import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThreadPageTest {

    @Test
    void readsLikeAQuestionPage() {
        Thread thread = new Thread(
                Sample.question(),
                List.of(Sample.comment(4, 1, Sample.RIVER, "Since when?", 3)),
                List.of(
                        new Reply(
                                Sample.answer(3, Sample.RIVER, "Take a walk.\n\nEvery day.", 74, true),
                                List.of(Sample.comment(5, 3, Sample.AMBER, "Thanks, that helped a lot indeed", 0)),
                                List.of(Sample.question(
                                        Sample.head(6, Sample.AMBER, "", 1, Sample.daysAgo(0), null),
                                        "How far?",
                                        null))),
                        new Reply(
                                Sample.answer(2, new Author.Anonymous(null), "No idea.", -1, false),
                                List.of(),
                                List.of())),
                List.of());

        assertThat(page(thread, 75, Style.PLAIN)).isEqualTo("""
                        +281 votes  #1  1.2k views
                        How to stop worrying
                        in Clinical Psychology
                        asked 3 days ago by amber (5.5k points)
                        edited 2 days ago by carla
                        tags: therapy c++

                        How do I *stop* worrying?

                            Since when?
                            +3  commented 1 day ago by river (6.6k points)  #4

                        2 answers
                        ───────────────────────────────────────────────────────────────────────────
                        +74 votes  #3
                        ✓ accepted answer
                        answered 2 days ago by river (6.6k points)

                        Take a walk.

                        Every day.

                            Thanks, that helped a lot indeed
                            0  commented 1 day ago by amber (5.5k points)  #5

                            related question: How far?
                            asked 1 second ago in Clinical Psychology by amber (5.5k points)  #6

                        ───────────────────────────────────────────────────────────────────────────
                        –1 vote  #2
                        answered 2 days ago by anonymous

                        No idea.

                        Forum of Worries
                        Be kind.
                        """);
    }

    @Test
    void saysThatAndWhyAQuestionIsClosed() {
        assertThat(closed(new Closing.WithReason("off\u001btopic")))
                .contains("How to stop [closed]\n")
                .contains("\nclosed with the note: off␛topic\n");
        assertThat(closed(new Closing.AsDuplicate(Uid.ofCategory("x"), Optional.of(new PostId(7)))))
                .contains("\nclosed as a duplicate of a question that is hidden\n");
        assertThat(closed(new Closing.AsDuplicate(Uid.ofCategory("x"), Optional.empty())))
                .contains("\nclosed as a duplicate of " + Uid.ofCategory("x") + "\n");
    }

    @Test
    void everyLineFitsANarrowScreen() {
        assertThat(page(alone(Sample.question()), 20, new Style(true))).isEqualTo("""
                        ␛[32m+281 votes␛[0m  ␛[36m#1␛[0m
                          1.2k views
                        ␛[1mHow to stop worrying␛[0m
                        in ␛[36mClinical␛[0m
                          ␛[36mPsychology␛[0m
                        asked ␛[2m3 days ago␛[0m
                          by ␛[35mamber␛[0m (5.5k
                          points)
                        edited ␛[2m2 days ago␛[0m
                          by ␛[35mcarla␛[0m
                        ␛[36mtags: therapy c++␛[0m

                        How do I ␛[3mstop␛[0m
                        worrying?

                        ␛[1m0 answers␛[0m

                        ␛[1mForum of Worries␛[0m
                        Be kind.
                        """.replace('␛', '\u001b'));
    }

    @Test
    void textIsSetNoWiderThanAPersonReadsButCodeIs() {
        Post.Head head = Sample.head(
                1, Sample.AMBER, "word ".repeat(60) + "\n\n    " + "x".repeat(150), 0, Sample.daysAgo(3), null);
        String page = page(alone(Sample.question(head, "title ".repeat(40), null)), 200, Style.PLAIN);
        assertThat(page.lines().filter(line -> !line.startsWith("│"))).allMatch(line -> line.length() <= 100);
        assertThat(page).contains("│ " + "x".repeat(150) + "\n");
    }

    @Test
    void showsNoCensoredWords() {
        Post.Head head = Sample.head(1, Sample.AMBER, "An ugly text.", 0, Sample.daysAgo(3), null);
        Post.Question question = Sample.question(head, "An ugly title", new Closing.WithReason("ugly"));
        PageSettings settings = new PageSettings(
                "", "", points -> Optional.empty(), CensoredWords.of("ugly, ther*"), Style.PLAIN, 80, Sample.MOMENT);
        assertThat(String.join("\n", ThreadPage.lines(alone(question), settings)))
                .contains("An **** title", "An **** text.", "closed with the note: ****", "tags: c++")
                .doesNotContain("therapy", "ugly");
    }

    @Test
    void countsViewsOnlyWhereThereAreSome() {
        Post.Question seen = Sample.question();
        Post.Question unseen = new Post.Question(
                seen.head(),
                seen.title(),
                seen.category(),
                seen.tags(),
                seen.closing(),
                seen.closed(),
                seen.accepted(),
                seen.follows(),
                seen.answerCount(),
                0,
                seen.hotness());
        assertThat(page(alone(unseen), 80, Style.PLAIN)).startsWith("+281 votes  #1\n");
    }

    @Test
    void tagsFromRightToLeftKeepTheirOrder() {
        Post.Question plain = Sample.question();
        Post.Question tagged = new Post.Question(
                plain.head(),
                plain.title(),
                plain.category(),
                List.of("עברית", "c++", "קבצים", "שלום"),
                plain.closing(),
                plain.closed(),
                plain.accepted(),
                plain.follows(),
                plain.answerCount(),
                0,
                plain.hotness());
        assertThat(page(alone(tagged), 80, new Style(false, false, true, false)))
                .contains("\ntags: \u2068עברית\u2069 c++ \u2068קבצים\u2069 \u2068שלום\u2069\n");
        assertThat(page(alone(tagged), 80, Style.PLAIN)).contains("\ntags: עברית c++ קבצים שלום\n");
    }

    @Test
    void saysWhatIsOutOfSight() {
        Post.Head head = Sample.head(1, Sample.AMBER, "", 0, Sample.daysAgo(3), State.HIDDEN, null);

        assertThat(page(alone(Sample.question(head, "t", null)), 80, Style.PLAIN))
                .startsWith("0 votes  #1  [hidden]  1.2k views\n")
                .contains("(5.5k points)\ntags: therapy c++\n\n0 answers\n");
    }

    @Test
    void hostileTextDoesNotReachTheTerminal() {
        Author author = new Author.Anonymous("\u001b[2Jx\u202e");
        String evil = "\u001b]0;evil\u0007 \u009b31m \u202e <b>\u001b</b> `\u001b` [a](\u001b) \u0000 \ud800";
        Thread thread = new Thread(
                Sample.question(Sample.head(1, author, evil, 0, Sample.daysAgo(3), null), evil, null),
                List.of(Sample.comment(4, 1, author, evil, 0)),
                List.of(new Reply(Sample.answer(3, author, evil, 0, true), List.of(), List.of())),
                List.of());

        assertThat(page(thread, 40, Style.PLAIN).codePoints())
                .noneMatch(c -> c < ' ' && c != '\n' || c >= 0x7f && c < 0xa0 || c == 0x202e);
    }

    @Test
    void coloursAreByMeaning() {
        assertThat(page(alone(Sample.question()), 80, new Style(true)))
                .startsWith("\u001b[32m+281 votes\u001b[0m  \u001b[36m#1\u001b[0m  1.2k views\n"
                        + "\u001b[1mHow to stop worrying\u001b[0m\n"
                        + "in \u001b[36mClinical Psychology\u001b[0m\n");
    }

    private static String closed(Closing closing) {
        Post.Head head = Sample.head(1, Sample.AMBER, "b", 0, Sample.daysAgo(3), null);
        return page(alone(Sample.question(head, "How to stop", closing)), 80, Style.PLAIN);
    }

    private static Thread alone(Post.Question question) {
        return new Thread(question, List.of(), List.of(), List.of());
    }

    private static String page(Thread thread, int width, Style style) {
        PageSettings settings = new PageSettings(
                "Forum of Worries",
                "Be kind.",
                points -> Optional.empty(),
                CensoredWords.of(""),
                style,
                width,
                Sample.MOMENT);
        return String.join("\n", ThreadPage.lines(thread, settings)) + "\n";
    }
}
