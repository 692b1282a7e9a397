package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
    }

    @Test
    void showsTheWholeThreadOfAnyPost() {
        String page = forum.run("show", "1").succeeds().result().out();
        assertThat(page)
                .contains(
                        "How do I list files?",
                        "asked 1 second ago by amber",
                        "1 answer",
                        "answered 1 second ago by bob",
                        "Use ls; see its manual.");
        forum.run("show", "2").prints(page);
    }

    @Test
    void hasTheAcceptedAnswerFirstUnlessTheForumIsSetOtherwise() {
        forum.run("user", "add", "carla").succeeds();
        forum.as("carla").run("answer", "1", "Use find, which lists all.").succeeds();
        forum.run("accept", "3").succeeds();
        assertThat(forum.run("show", "1").result().out()).containsSubsequence("Use find", "Use ls");
        forum.run("config", "set", "show_selected_first", "off").succeeds();
        assertThat(forum.run("show", "1").result().out()).containsSubsequence("Use ls", "Use find");
    }

    @Test
    void endsWithTheForumsTitleOnceItHasOne() {
        assertThat(forum.run("show", "1").result().out()).endsWith("Use ls; see its manual.\n");
        forum.run("config", "set", "welcome", "Be kind.").succeeds();
        assertThat(forum.run("show", "1").result().out()).endsWith("manual.\n\nForum\nBe kind.\n");
        forum.run("config", "set", "title", "Ask Amber").succeeds();
        forum.run("config", "reset", "welcome").succeeds();
        assertThat(forum.run("show", "1").result().out()).endsWith("manual.\n\nAsk Amber\n");
    }

    @Test
    void nestsAnswersAndCommentsInJson() {
        forum.run("comment", "2", "Which manual do you mean?").succeeds();
        forum.run("show", "1", "--json", "--fields", "id,answers,comments")
                .succeeds()
                .printsPart("{\"id\":1,\"answers\":[{\"id\":2,")
                .printsPart("\"comments\":[{\"id\":3,")
                .printsPart("\"comments\":[]}");
    }

    @Test
    void hasVeryManyCommentsUnderWhatTheyStandOnInTheOrderOfWriting() {
        List<List<Integer>> places = List.of(everyThird(1), everyThird(2), everyThird(0));
        forum.typing(
                        "{'title': 'Which?', 'comments': %s, 'answers': [{'body': 'X', 'comments': %s}, {'body': 'Y', 'comments': %s}]}"
                                .formatted(comments(places.get(2)), comments(places.get(0)), comments(places.get(1)))
                                .replace('\'', '"'))
                .run("import", "-")
                .succeeds();

        String thread = forum.run("show", "3", "--json", "--fields", "body,answers,comments")
                .succeeds()
                .result()
                .out();

        assertThat(Pattern.compile("comment (\\d+)")
                        .matcher(thread)
                        .results()
                        .map(found -> Integer.valueOf(found.group(1))))
                .containsExactlyElementsOf(places.stream().flatMap(List::stream).toList());
    }

    private static List<Integer> everyThird(int first) {
        return IntStream.iterate(first, i -> i < 3_000, i -> i + 3).boxed().toList();
    }

    /** Comments that the record tells in another order than that of writing. */
    private static String comments(List<Integer> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparing(number -> number % 7))
                .map(number -> "{'body': 'comment %1$d', 'createdAt': '2024-01-01T00:%2$02d:%3$02dZ'}"
                        .formatted(number, number / 60, number % 60))
                .toList()
                .toString();
    }

    @Test
    void showsTitleAndWelcomeOfTheForum() {
        forum.run("config", "set", "title", "Ask Amber").succeeds();
        forum.run("config", "set", "welcome", "Welcome, where you can ask.").succeeds();
        forum.run("show", "1").printsPart("\nAsk Amber\nWelcome, where you can ask.\n");
        forum.run().printsPart("Ask Amber\nWelcome, where you can ask.\n");
    }

    @Test
    void endsWithThreeWhereThereIsNothing() {
        forum.run("show", "12").fails(ExitCode.NOT_FOUND, "no post #12");
        forum.with("FORUM_STORE", folder.resolve("none.db").toString())
                .run("show", "12")
                .fails(ExitCode.NOT_FOUND, "no post #12");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void aLineThatTakesSeveralRowsCountsAsSeveral() {
        forum.run("ask", "Where is it documented?", "[here](https://example.org/" + "x".repeat(900) + ")")
                .succeeds();
        ForumRunner low = forum.atTerminal().with("FORUM_PAGER", "true");
        low.with("LINES", "15").run("show", "3").succeeds().prints("");
        assertThat(low.with("LINES", "30").run("show", "3").result().out()).contains("xxx");
    }

    @Test
    void linksAreFootnotesInThePagerAndHyperlinksOutsideWhereTheTerminalHasThem() {
        forum.run("ask", "Where is it documented?", "See [here](https://example.org/a).")
                .succeeds();
        ForumRunner linked = forum.atTerminal().with("TERM", "xterm-kitty");
        assertThat(linked.run("show", "3").result().out())
                .contains("See \u001b]8;id=", ";https://example.org/a\u001b\\here\u001b]8;;\u001b\\.")
                .doesNotContain("[1]");
        Path paged = folder.resolve("paged");
        linked.with("LINES", "5")
                .with("FORUM_PAGER", "cat > " + paged)
                .run("show", "3")
                .succeeds();
        assertThat(paged)
                .content()
                .contains("See here[1].\n\n[1] https://example.org/a\n")
                .doesNotContain("\u001b");
        assertThat(forum.with("TERM", "xterm-kitty").run("show", "3").result().out())
                .contains("here[1]");
    }

    @Test
    void aTerminalWithoutUnicodeGetsAscii() {
        forum.as("bob").run("answer", "1", "* Zürich…\n\n“日本” `x`").succeeds();
        forum.run("accept", "3").succeeds();
        ForumRunner plain = forum.atTerminal().with("LC_ALL", "C").with("COLUMNS", "20");
        String page = plain.run("show", "1").succeeds().result().out();
        assertThat(page).contains("* Zurich~\n", "\"????\" `x`\n", "* accepted answer\n", "-".repeat(20) + "\n");
        assertThat(page.codePoints()).allMatch(c -> c < 0x7f);
        assertThat(forum.with("LC_ALL", "C").run("show", "1").result().out()).contains("• Zürich…\n");
        Path paged = folder.resolve("paged");
        plain.with("LINES", "5")
                .with("FORUM_PAGER", "cat > " + paged)
                .run("show", "1")
                .succeeds();
        assertThat(paged).hasContent(page);
    }

    @Test
    void showsNoCensoredWords() {
        forum.run("config", "set", "block_bad_words", "list, manual").succeeds();
        assertThat(forum.run("show", "1").result().out())
                .contains("How do I **** files?", "see its ******.")
                .doesNotContain("list", "manual");
        forum.run("show", "1", "--json", "--fields", "title").printsPart("How do I list files?");
    }

    @Test
    void goesThroughThePagerWhenTallerThanTheScreen() {
        Path paged = folder.resolve("paged");
        ForumRunner tall = forum.atTerminal().with("LINES", "5").with("FORUM_PAGER", "cat > " + paged);
        String page = forum.run("show", "1").result().out();
        tall.run("show", "1").succeeds().prints("");
        assertThat(paged).hasContent(page);
        tall.run("show", "1", "--no-pager").succeeds().prints(page);
        tall.with("FORUM_PAGER", "").run("show", "1").succeeds().prints(page);
        tall.with("FORUM_PAGER", "no-such-pager")
                .run("show", "1")
                .succeeds()
                .prints(page)
                .says("cannot run the pager 'no-such-pager'; FORUM_PAGER or PAGER names another\n");
        tall.with("FORUM_PAGER", "head -1 > " + paged)
                .run("show", "1")
                .succeeds()
                .prints("");
        assertThat(paged).hasContent("0 votes  #1");
        tall.with("FORUM_PAGER", "true").run("show", "1").succeeds().prints("");
        tall.with("LINES", "100").run("show", "1").succeeds().prints(page);
    }

    @Test
    void namesTheOriginalOfACopyToWhoMaySeeIt() {
        forum.run("ask", "How do I see my files?", "I tried dir.").succeeds();
        forum.run("close", "3", "--duplicate-of", "1").succeeds();
        forum.run("show", "3").printsPart("\nclosed as a duplicate of #1: How do I list files?\n");
        forum.run("hide", "1").succeeds();
        forum.as("bob").run("show", "3").printsPart("\nclosed as a duplicate of a question that is hidden\n");
        forum.run("show", "3").printsPart("\nclosed as a duplicate of #1: How do I list files?\n");
    }

    @Test
    void namesWhatAQuestionFollowsOnFrom() {
        forum.run("ask", "What is a manual page?", "You said manual.", "--follows", "2")
                .succeeds();
        forum.run("ask", "What does dir do?", "You said dir.", "--follows", "1").succeeds();
        forum.run("show", "3").printsPart("\nfollows on from #2, an answer to How do I list files?\n");
        forum.run("show", "4").printsPart("\nfollows on from #1: How do I list files?\n");
        forum.as("bob").run("hide", "2").succeeds();
        forum.run("user", "add", "carla").succeeds();
        assertThat(forum.as("carla").run("show", "3").result().out()).doesNotContain("follows on");
    }

    @Test
    void saysWhyAPostIsNotToBeSeen() {
        forum.run("user", "add", "carla").succeeds();
        forum.run("comment", "2", "Which manual do you mean?").succeeds();
        forum.as("bob").run("hide", "2").succeeds();
        ForumRunner carla = forum.as("carla");
        carla.run("show", "2").fails(ExitCode.REFUSED, "answer #2 was hidden by its author");
        forum.run("hide", "--undo", "2").succeeds();
        forum.run("hide", "2").succeeds();
        carla.run("show", "2").fails(ExitCode.REFUSED, "answer #2 is hidden");
        carla.run("show", "3").fails(ExitCode.REFUSED, "comment #3 stands below answer #2, which is hidden");
        forum.run("hide", "--undo", "2").succeeds();
        forum.run("config", "set", "flagging_hide_after", "2").succeeds();
        forum.run("flag", "2").succeeds();
        carla.run("flag", "2").succeeds();
        carla.run("show", "2").fails(ExitCode.REFUSED, "answer #2 was flagged and is hidden");
        forum.run("config", "set", "moderate_anon_post", "on").succeeds();
        forum.run("answer", "1", "Use dir; see its help.", "--anonymous").succeeds();
        carla.run("show", "4").fails(ExitCode.REFUSED, "answer #4 is waiting for approval");
    }

    @Test
    void countsHiddenAnswersBesideTheOthers() {
        forum.run("user", "add", "carla").succeeds();
        forum.as("carla").run("answer", "1", "Use dir; see its help.").succeeds();
        forum.run("show", "1").printsPart("\n2 answers\n");
        forum.run("hide", "2").succeeds();
        forum.run("show", "1").printsPart("\n1 answer, 1 hidden\n");
        forum.as("carla").run("show", "1").printsPart("\n1 answer\n");
        forum.run("hide", "3").succeeds();
        forum.run("show", "1").printsPart("\n0 answers, 2 hidden\n");
    }

    @Test
    void countsAnswersThatWaitForApprovalForWhoMaySeeThem() {
        forum.run("config", "set", "moderate_anon_post", "on").succeeds();
        forum.run("answer", "1", "Use dir; see its help.", "--anonymous").succeeds();
        forum.run("show", "1").printsPart("\n2 answers\n");
        forum.as("bob").run("show", "1").printsPart("\n1 answer\n");
    }

    @Test
    void hasTheBestAnswerFirstWhereTheForumSortsByVotes() {
        forum.run("user", "add", "carla").succeeds();
        forum.as("carla").run("answer", "1", "Use find, which lists all.").succeeds();
        forum.as("bob").run("answer", "1", "Use dir; see its help.").succeeds();
        forum.run("vote", "2", "down").succeeds();
        forum.run("vote", "4", "up").succeeds();
        assertThat(forum.run("show", "1").result().out()).containsSubsequence("Use ls", "Use find", "Use dir");
        forum.run("config", "set", "sort_answers_by", "votes").succeeds();
        assertThat(forum.run("show", "1").result().out()).containsSubsequence("Use dir", "Use find", "Use ls");
        forum.run("accept", "2").succeeds();
        assertThat(forum.run("show", "1").result().out()).containsSubsequence("Use ls", "Use dir", "Use find");
    }

    @Test
    void hasCommentsAndRelatedQuestionsInTheOrderOfWriting() {
        forum.run("ask", "What is a manual page?", "You said manual.", "--follows", "2")
                .succeeds();
        forum.run("comment", "2", "Which manual do you mean?").succeeds();
        forum.run("ask", "Where are manuals kept?", "You said manual.", "--follows", "2")
                .succeeds();
        assertThat(forum.run("show", "1").result().out())
                .containsSubsequence("What is a manual page?", "Which manual do you mean?", "Where are manuals kept?");
    }
}
