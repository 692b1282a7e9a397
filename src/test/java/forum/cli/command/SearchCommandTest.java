package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

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
    void findsWordsInTitlesAndTexts() {
        forum.run("search", "list", "files", "--fields", "id").succeeds().prints("1\n");
        forum.run("search", "manual", "--fields", "id,kind").succeeds().prints("2\tanswer\n");
        forum.run("search", "nowhere").succeeds().prints("");
    }

    @Test
    void saysWhatIsNoFilterWhereNothingIsFound() {
        forum.run("search", "author:bob", "is:answer")
                .succeeds()
                .prints("")
                .says("hint: 'author:' is no filter but was looked for as a word;"
                        + " there are tag: category: user: score: created: is:\n");
        forum.run("search", "use:").succeeds().says("");
        forum.run("search", "http://nowhere.example").succeeds().says("");
        forum.run("search", "\"author:bob\"").succeeds().says("");
        forum.run("search", "Use:ls").succeeds().says("");
    }

    @Test
    void findsTheWordsOfTags() {
        forum.run("ask", "How do I name a folder?", "Mine has none.", "-t", "node.js,file-names")
                .succeeds();
        forum.run("search", "shell", "tried", "--fields", "id").prints("1\n");
        forum.run("search", "names", "--fields", "id,snippet").prints("3\tnode.js file-names\n");
        forum.run("search", "node.js", "-names").prints("");
        forum.run("edit", "3", "-t", "paths").succeeds();
        forum.run("search", "names").prints("");
        forum.run("search", "pat*", "--fields", "id").prints("3\n");
        forum.run("hide", "3").succeeds();
        forum.run("search", "paths").prints("");
        forum.run("delete", "3").succeeds();
        forum.run("search", "paths").prints("");
        forum.run("doctor").succeeds();
    }

    @Test
    void ranksATagAboveTheTitleAndThatAboveTheText() {
        forum.run("ask", "What is a shell good for?", "I never use one.").succeeds();
        forum.run("ask", "What is a window good for?", "Beside the shell.").succeeds();
        forum.run("search", "shell", "--fields", "id").prints("1\n3\n4\n");
    }

    @Test
    void ranksTheNewestOfVeryManyAndThoseWithTheWordsInTheTitle() {
        String old = """
                {"title": "Older", "body": "rope", "createdAt": "2001-01-01"}
                {"title": "A rope", "body": "Old.", "createdAt": "2002-01-01"}
                """;
        take(old + ropes(998));
        assertThat(ids("rope")).hasSize(1_000).startsWith("4").contains("3");

        take(ropes(1_000));
        assertThat(ids("rope")).hasSize(1_001).startsWith("4").doesNotContain("3");
    }

    /** Questions that hold a word, in a text of some length. */
    private static String ropes(int count) {
        String text = "rope" + " and so on".repeat(20);
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"title\": \"Number %d\", \"body\": \"%s\", \"createdAt\": \"2003-01-01\"}"
                        .formatted(i, text))
                .collect(Collectors.joining("\n"));
    }

    private void take(String records) {
        forum.typing(records).run("import", "--source", "notes", "-").succeeds();
    }

    private List<String> ids(String word) {
        return forum.run("search", word, "--limit", "0", "--fields", "id")
                .succeeds()
                .result()
                .out()
                .lines()
                .toList();
    }

    @Test
    void findsARenamedTagByEachOfItsNames() {
        forum.run("ask", "How do I name a folder?", "Mine has none.", "-t", "unix-shell")
                .succeeds();
        forum.run("tag", "rename", "shell", "bourne-shell").succeeds();
        forum.run("tag", "merge", "unix-shell", "bourne-shell").succeeds();
        forum.run("search", "bourne", "--fields", "id", "-s", "recent").prints("3\n1\n");
        forum.run("search", "unix", "--fields", "id", "-s", "recent").prints("3\n1\n");
        forum.run("search", "bourn*", "list", "--fields", "id").prints("1\n");
        forum.run("search", "files", "-bourne").prints("");
        forum.run("search", "list", "-ash", "--fields", "id").prints("1\n");
    }

    @Test
    void findsTheNoteThatAQuestionWasClosedWith() {
        forum.run("close", "1", "Belongs to the handbook").succeeds();
        forum.run("search", "handbook", "--fields", "id,snippet").prints("1\tBelongs to the handbook\n");
        forum.run("reopen", "1").succeeds();
        forum.run("search", "handbook").prints("");
        forum.run("log", "undo").succeeds();
        forum.run("search", "handbook", "--fields", "id").prints("1\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void showsWhatMatchedInTheTextRatherThanInTheTitle() {
        forum.run("ask", "What is a pipe good for?", "A pipe joins programs.").succeeds();
        forum.run("search", "pipe", "--fields", "snippet").prints("A pipe joins programs.\n");
        forum.run("search", "good", "--fields", "snippet").prints("What is a pipe good for?\n");
    }

    @Test
    void namesTheQuestionOfWhatItFinds() {
        forum.run("search", "manual", "--fields", "id,title,questionTitle").prints("2\t\tHow do I list files?\n");
        forum.atTerminal()
                .run("search", "manual", "--fields", "id,title")
                .prints("ID  TITLE\n 2  answer: How do I list files?\n");
        forum.run("search", "manual", "--header")
                .printsPart("id\tscore\tanswerCount\tquestionTitle\t")
                .printsPart("2\t0\t\tHow do I list files?\t");
    }

    @Test
    void understandsTheSearchLanguage() {
        forum.run("search", "tag:shell is:question", "--fields", "id").prints("1\n");
        forum.run("search", "\"list files\" -windows", "--fields", "id").prints("1\n");
        forum.run("search", "user:bob", "is:answer", "--fields", "id").prints("2\n");
        forum.run("search", "user:bob", "is:open").prints("");
        forum.run("search", "user:bob", "is:unanswered").prints("");
        forum.run("search", "is:open", "--fields", "id").prints("1\n");
        forum.run("search", "is:opne").fails(ExitCode.USAGE, "'is:opne' is not a filter; did you mean 'is:open'?");
    }

    @Test
    void readsATagInAnyCaseAndSaysWhichNoQuestionHas() {
        forum.run("search", "tag:SHELL,Files", "is:question", "--fields", "id")
                .prints("1\n")
                .says("");
        forum.run("search", "is:question", "-tag:shel", "--fields", "id")
                .succeeds()
                .prints("1\n")
                .says("hint: no tag 'shel'; did you mean 'shell'?\n");
    }

    @Test
    void namesTheNextPageWithWordsThatLookLikeItsOption() {
        forum.run("ask", "How do I copy files?", "I tried dir as well.").succeeds();
        forum.run("search", "-n", "1", "-s", "recent", "--fields", "id", "--", "files", "--after")
                .prints("3\n")
                .says("hint: there are more: forum search -n 1 -s recent --fields id --after 3 -- files --after\n");
    }

    @Test
    void takesAnyPunctuation() {
        forum.run("search", "a\"b'c(d)*^:;{}[]\\").succeeds();
        forum.run("search", "--", "-list").succeeds();
    }

    @Test
    void takesWordsThatAreToBeAbsentForNoOptions() {
        forum.run("search", "list", "-manual", "--fields", "id").succeeds().prints("1\n");
        forum.run("search", "list", "-tried", "--fields", "id").succeeds().prints("");
        forum.run("search", "list", "-t", "shell", "-n", "1", "--fields", "id").prints("1\n");
        forum.run("search", "list", "--srot", "votes")
                .fails(ExitCode.USAGE, "unknown option '--srot'; did you mean '--sort'?");
        forum.run("search", "--", "list", "--srot").succeeds();
        forum.run("search", "list", "--fields=id").succeeds().prints("1\n");
    }

    @Test
    void aSingleLetterThatIsNoOptionIsToBeAbsent() {
        forum.run("ask", "Is C or R the language of choice?", "I know neither.").succeeds();
        forum.run("search", "-C", "--fields", "id").succeeds().prints("2\n1\n");
        forum.run("search", "is:question", "-R", "--fields", "id").prints("1\n");
        forum.run("search", "language", "-x", "--fields", "id").prints("3\n");
        forum.run("search", "language", "-c")
                .fails(ExitCode.USAGE, "option --category needs a value: PATH")
                .saysPart("hint: a word to leave out that looks like an option comes after --\n");
        forum.run("search", "--fields", "id", "--", "language", "-c").prints("");
    }

    @Test
    void aScoreMayBeBelowZero() {
        for (String least : new String[] {"-1", "-10", "\u22121"}) {
            forum.run("search", "list", "--min-score", least, "--fields", "id").prints("1\n");
            forum.run("list", "--min-score", least, "--fields", "id").prints("1\n");
        }
    }

    @Test
    void needsAWord() {
        forum.run("search").fails(ExitCode.USAGE, "missing WORD");
    }

    @Test
    void joinsOtherFilters() {
        forum.run("search", "manual", "--kind", "question").prints("");
    }

    @Test
    void turnsAnOrderRoundThatIsNotTheBestMatch() {
        forum.run("ask", "How do I sort files?", "By their size.").succeeds();
        String[] byTime = {"search", "files", "is:question", "--sort", "recent", "--fields", "id"};
        List<String> ids = new ArrayList<>(
                forum.run(byTime).succeeds().result().out().lines().toList());
        assertThat(ids).hasSizeGreaterThan(1);
        Collections.reverse(ids);
        assertThat(forum.pages(
                        Stream.concat(Stream.of(byTime), Stream.of("--reverse")).toArray(String[]::new)))
                .isEqualTo(String.join("\n", ids) + "\n");
        forum.run("search", "files", "--reverse").fails(ExitCode.USAGE, "--reverse would show the worst matches first");
    }
}
