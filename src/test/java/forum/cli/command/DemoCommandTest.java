package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.Person;
import forum.ProcessTerminal;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ProcessTerminal
class DemoCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;
    private String store;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        store = folder.resolve("play.db").toString();
    }

    @Test
    void isALivelyForum() {
        forum.run("demo", "--store", store).succeeds().prints(store + "\n").says("");

        ForumRunner demo = forum.with("FORUM_STORE", store);
        demo.run("doctor").succeeds();
        demo.run("list", "--limit", "0").printsPart("は");
        demo.run("search", "is:accepted").printsPart("sourdough");
        demo.run("search", "is:closed").printsPart("16\t");
        demo.run("list", "--state", "hidden", "--kind", "answer", "--fields", "id")
                .prints("23\n");
        demo.run("history", "13", "--fields", "number,by").prints("1\tnoor\n2\triver\n");
        demo.run("stats", "--json").printsPart("\"questions\":9,").printsPart("\"categories\":6,");
    }

    @Test
    void isAlwaysTheSame() {
        forum.run("demo", "--store", store).succeeds();
        String other = folder.resolve("again.db").toString();
        forum.run("demo", "--store", other).succeeds();

        String fields = "id,title,body,author,score,tags,category,createdAt,answerCount,closed";
        assertThat(list(store, fields)).isEqualTo(list(other, fields)).isNotEmpty();
    }

    @Test
    void overwritesNothing() {
        forum.run("ask", "How do I list files?", "I tried dir.").succeeds();
        String mine = folder.resolve("forum.db").toString();

        forum.run("demo", "--store", mine).fails(ExitCode.FAILURE, mine + " is there already");
        forum.run("demo", "--store", store).succeeds();
        forum.run("list", "--fields", "title").prints("How do I list files?\n");
    }

    @Test
    void letsAPersonPlayAtOnce() {
        try (Person person = new Person(forum, 80, 30, "demo", "--store", store)) {
            person.sees("amber@play>")
                    .enters("use 25", "using #25")
                    .types("exit\r")
                    .sees("come back with");
            assertThat(person.leaves()).isZero();
        }
    }

    private String list(String file, String fields) {
        return forum.run(
                        "list",
                        "--store",
                        file,
                        "--kind",
                        "question,answer,comment",
                        "--limit",
                        "0",
                        "--fields",
                        fields)
                .result()
                .out();
    }
}
