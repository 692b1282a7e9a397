package forum.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("user", "add", "amber").succeeds();
        forum.run("user", "add", "Bob Stone").succeeds();
        forum.run("category", "add", "Science").succeeds();
        forum.run("category", "add", "Physics", "--parent", "science").succeeds();
        ask("How do I list files?", "shell,c++");
        forum.as("Bob Stone")
                .run("answer", "1", "Use ls, everybody does so.")
                .succeeds()
                .prints("2\n");
        ask("What does ls stand for?", "shell");
        forum.run("answer", "3", "It stands for list, of course.").prints("4\n");
    }

    private void ask(String title, String tags) {
        forum.run("ask", title, "The text of the question.", "-c", "science/physics", "-t", tags)
                .succeeds();
    }

    private void completes(List<String> options, List<String> rest, String... lines) {
        List<String> words = Stream.of(List.of(Completion.WORD), options, List.of("--"), rest)
                .flatMap(List::stream)
                .toList();
        forum.run(words)
                .succeeds()
                .says("")
                .prints(Stream.of(lines).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void namesPostsWithTheirTitles() {
        completes(List.of(), List.of("threads", ""), "3\tWhat does ls stand for?", "1\tHow do I list files?");
        completes(
                List.of(),
                List.of("posts", ""),
                "4\tanswer by amber: What does ls stand for?",
                "3\tWhat does ls stand for?",
                "2\tanswer by Bob Stone: How do I list files?",
                "1\tHow do I list files?");
        completes(List.of(), List.of("threads", "2"), "2\tanswer by Bob Stone: How do I list files?");
        completes(List.of(), List.of("posts", "how"));
        completes(List.of(), List.of("posts", "0"));
        completes(List.of(), List.of("posts", "99999999999999999999"));
    }

    @Test
    void namesAllLengthsOfNumbers() {
        for (int i = 0; i < 8; i++) {
            forum.run("comment", "1", "This is remark number " + i).succeeds();
        }
        completes(
                List.of(),
                List.of("posts", "1"),
                "1\tHow do I list files?",
                "12\tcomment by amber: How do I list files?",
                "11\tcomment by amber: How do I list files?",
                "10\tcomment by amber: How do I list files?");
    }

    @Test
    void knowsWhichAnswersCanBeAccepted() {
        completes(
                List.of(),
                List.of("acceptable", ""),
                "4\tanswer by amber: What does ls stand for?",
                "2\tanswer by Bob Stone: How do I list files?");
        forum.run("accept", "2").succeeds();
        forum.run("close", "3", "Nobody cares").succeeds();
        completes(List.of(), List.of("acceptable", ""));
        completes(List.of("--none"), List.of("acceptable", ""), "1\tHow do I list files?");
    }

    @Test
    void knowsWhichQuestionsAreOpen() {
        forum.run("close", "3", "Nobody cares").succeeds();
        completes(List.of(), List.of("open-questions", ""), "1\tHow do I list files?");
        completes(List.of(), List.of("closed-questions", ""), "3\tWhat does ls stand for?");
        completes(List.of(), List.of("closed-questions", "3"), "3\tWhat does ls stand for?");
        completes(List.of(), List.of("closed-questions", "1"));
    }

    @Test
    void keepsWhatIsHiddenFromThoseWhoMayNotSeeIt() {
        forum.run("hide", "2", "4").succeeds();
        completes(
                List.of("--undo"),
                List.of("hidable", ""),
                "4\tanswer by amber: What does ls stand for?",
                "2\tanswer by Bob Stone: How do I list files?");
        completes(List.of("--as", "bob stone"), List.of("hidden", ""), "2\tanswer by Bob Stone: How do I list files?");
        completes(List.of("--as=nobody"), List.of("hidden", ""));
        completes(List.of(), List.of("posts", "4"));
    }

    @Test
    void namesTagsAlsoBehindACommaButNoneTwice() {
        completes(List.of(), List.of("tags", ""), "shell\t2 questions", "c++\t1 question");
        completes(List.of(), List.of("tags", "shell,"), "shell,c++\t1 question");
        completes(List.of(), List.of("tag", "C"), "c++\t1 question");
        completes(List.of(), List.of("filters", "-tag:sh"), "-tag:shell\t2 questions");
        completes(List.of(), List.of("filters", "user:bo"), "user:\"Bob Stone\"\t" + points("Bob Stone") + " points");
    }

    @Test
    void namesPeopleAndPlaces() {
        completes(List.of(), List.of("handles", "BOB"), "Bob Stone\t" + points("Bob Stone") + " points");
        completes(List.of(), List.of("categories", "Sci"), "science\tScience", "science/physics\tPhysics");
        completes(List.of(), List.of("subjects", "sci", "category"), "science\tScience", "science/physics\tPhysics");
        completes(List.of(), List.of("favorites", "", "tag"));
        forum.run("favorite", "add", "tag", "c++").succeeds();
        completes(List.of(), List.of("favorites", "", "tag"), "c++\t");
        forum.run("ask", "How sharp is it?", "As a language.", "-c", "physics", "-t", "c#")
                .succeeds();
        forum.run("favorite", "add", "tag", "c#").succeeds();
        completes(List.of(), List.of("favorites", "", "tag"), "c#\t", "c++\t");
    }

    @Test
    void namesRevisionsOfThePostBefore() {
        forum.run("edit", "1", "Another text of the question.").succeeds();
        completes(
                List.of(),
                List.of("revisions", "", "1"),
                "2\t2024-03-01 10:00 by amber",
                "1\t2024-03-01 10:00 by amber");
        completes(List.of(), List.of("revisions", "", "99"));
        completes(List.of(), List.of("revisions", "", "nonsense"));
    }

    @Test
    void namesNoTagThatNoQuestionCarries() {
        forum.run("edit", "1", "-t", "").succeeds();
        forum.run("edit", "3", "-t", "files").succeeds();
        completes(List.of(), List.of("tags", ""), "files\t1 question");
        completes(List.of(), List.of("tags", "s"));
    }

    @Test
    void namesWhatThePersonCanTakeBack() {
        forum.run("user", "add", "solo").succeeds();
        forum.run("edit", "1", "-t", "files").succeeds();
        forum.as("solo").run("vote", "1", "up").succeeds();
        forum.run("config", "set", "max_num_q_tags", "7").succeeds();
        String number = forum.run("log", "--limit", "1", "--fields", "number")
                .result()
                .out()
                .strip();
        String before = String.valueOf(Integer.parseInt(number) - 2);
        completes(List.of(), List.of("operations", number), number + "\tconfig set max_num_q_tags = 7");
        completes(List.of(), List.of("operations", before), before + "\tedit #1");
        completes(List.of(), List.of("set-options", "max"), "max_num_q_tags\t7");
        forum.run("log", "undo", number).succeeds();
        completes(List.of(), List.of("operations", number));
        completes(List.of(), List.of("set-options", "max"));
        completes(List.of("--as", "nobody"), List.of("operations", ""));
    }

    @Test
    void namesValuesOfOptions() {
        completes(List.of(), List.of("values", "", "voting_on_cs"), "on\t", "off\tset now, default");
        completes(List.of(), List.of("values", "edi", "permit_edit_q"), "editors\tset now, default");
        completes(List.of(), List.of("values", "", "max_len_content"), "12000\tset now, default");
        completes(List.of(), List.of("values", "", "nonsense"));
    }

    @Test
    void goesToTheStoreOnTheLine() {
        Path other = folder.resolve("other.db");
        forum.as("solo").run("user", "add", "solo", "--store", other.toString()).succeeds();
        completes(List.of("--store", other.toString()), List.of("handles", "s"), "solo\t100 points");
        completes(List.of("--store=" + other), List.of("handles", "s"), "solo\t100 points");
    }

    @Test
    void isSilentAndCreatesNothingWhereThereIsNoStore() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "my notes");
        completes(List.of("--store", notes.toString()), List.of("posts", ""));
        completes(List.of("--store", folder.toString()), List.of("posts", ""));
        completes(List.of("--store", folder.resolve("a/b.db").toString()), List.of("posts", ""));
        completes(List.of("--store", "\0"), List.of("posts", ""));
        assertThat(notes).hasContent("my notes");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void makesTitlesHarmless() {
        forum.typing("{\"title\": \"Tab\\there, escape \\u001b[31m, line\\nend\", \"body\": \"Text.\"}")
                .run("import", "-")
                .succeeds();
        completes(List.of(), List.of("threads", "5"), "5\tTab here, escape ␛[31m, line end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--", "-- nonsense", "posts", "-- posts", "--store"})
    void isSilentWhateverItIsCalledWith(String words) {
        forum.run(Stream.concat(Stream.of(Completion.WORD), Stream.of(words.split(" ")))
                        .toList())
                .succeeds()
                .says("");
    }

    @Test
    void loadsNeitherPicocliNorAnyCommand() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "forum.Main",
                        Completion.WORD,
                        "--store",
                        folder.resolve("forum.db").toString(),
                        "--",
                        "posts",
                        "1")
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("1\tHow do I list files?\n");
        List<String> loaded;
        try (Stream<String> lines = Files.lines(log)) {
            loaded = lines.map(line -> line.replaceAll("^\\S* *|\\[.*?]", "").split(" ")[0])
                    .toList();
        }
        assertThat(loaded)
                .contains("forum.store.search.SuggestionStore")
                .doesNotContain("forum.store.user.UserStore", "forum.cli.Program")
                .noneMatch(name -> name.startsWith("picocli.") || name.matches("forum\\..*Command"))
                .noneMatch(name -> name.startsWith("com.fasterxml.") || name.startsWith("org.jline."));
    }

    private String points(String handle) {
        return forum.run("user", "list", "--fields", "handle,points")
                .result()
                .out()
                .lines()
                .filter(line -> line.startsWith(handle + "\t"))
                .findFirst()
                .orElseThrow()
                .split("\t")[1];
    }
}
