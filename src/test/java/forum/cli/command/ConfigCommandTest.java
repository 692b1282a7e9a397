package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("ask", "How do I list files?", "I tried dir.", "-t", "shell,files")
                .succeeds();
        forum.run("user", "add", "bob").succeeds();
    }

    @Test
    void setsGetsAndResets() {
        forum.run("config", "get", "title").succeeds().prints("Forum\n");
        forum.atTerminal().run("config", "set", "title", "Ask Amber").succeeds().prints("Set title to Ask Amber\n");
        forum.run("config", "get", "title").prints("Ask Amber\n");
        forum.atTerminal().run("config", "set", "welcome", "").prints("Set welcome to nothing\n");
        forum.atTerminal().run("config", "reset", "welcome").prints("welcome is nothing again\n");
        forum.run("config", "list", "--set").prints("title\tAsk Amber\tthe forum's title\n");
        forum.run("config", "reset", "title").succeeds();
        forum.run("config", "get", "title", "--json", "--fields", "value,isSet")
                .prints("{\"value\":\"Forum\",\"isSet\":false}\n");
    }

    @Test
    void countsAnewWhatFollowsFromAnOption() {
        forum.run("config", "set", "points_base", "50").succeeds();
        forum.run("user", "show", "bob", "--fields", "points").prints("50\n");
        forum.run("config", "reset", "points_base").succeeds();
        forum.run("user", "show", "bob", "--fields", "points").prints("100\n");
        forum.run("config", "set", "hot_weight_q_age", "200").succeeds();
        forum.run("doctor").succeeds();
    }

    @Test
    void refusesWhatAnOptionCannotBe() {
        forum.run("config", "set", "max_num_q_tags", "many")
                .fails(ExitCode.BAD_INPUT, "max_num_q_tags must be a whole number from 0 to 50, not 'many'");
        forum.run("config", "get", "titel").endsWith(ExitCode.USAGE).saysPart("'title'");
        forum.as("bob").run("config", "set", "title", "Ask Bob").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("config", "reset", "title").endsWith(ExitCode.REFUSED);
    }

    @Test
    void repeatsNoMoreOfALongValueThanAnybodyReads() {
        String value = "many words ".repeat(150).strip();
        assertThat(forum.run("config", "set", "title", value)
                        .endsWith(ExitCode.BAD_INPUT)
                        .result()
                        .err())
                .startsWith("forum: title must be text of 1 to 120 characters, not 'many words")
                .hasSizeLessThan(500);
        assertThat(forum.atTerminal()
                        .run("config", "set", "welcome", value)
                        .succeeds()
                        .result()
                        .out())
                .startsWith("Set welcome to many words")
                .hasSizeLessThan(500);
        forum.run("config", "get", "welcome").prints(value + "\n");
    }

    @Test
    void knowsWhoIsWho() {
        ForumRunner person = forum.without("FORUM_USER");
        person.run("config", "user").prints("login\n");
        person.run("config", "user", "bob").succeeds().prints("bob\n");
        person.run("config", "user").prints("bob\n");
        forum.run("config", "user", "carla")
                .prints("amber\n")
                .says("hint: --as and FORUM_USER go before 'carla', which is kept\n");
        person.run("config", "user", "bob").says("");
        person.run("config", "user", " ").fails(ExitCode.BAD_INPUT, "the handle is empty");
        person.run("user", "show", "--fields", "handle").prints("bob\n");
        person.run("user", "show", "--as", "amber", "--fields", "handle").prints("amber\n");
        forum.run("user", "show", "--fields", "handle").prints("amber\n");
        person.run("config", "user", "--reset").succeeds().prints("login\n");
        person.run("config", "user", "bob", "--reset").endsWith(ExitCode.USAGE);
    }

    @Test
    void refusesAHandleThatNobodyCanHave() {
        ForumRunner person = forum.without("FORUM_USER");
        person.run("config", "user", "x/y")
                .fails(ExitCode.BAD_INPUT, "handle cannot be '.' or '..' nor contain @, + or /; choose another");
        person.run("config", "user", "much.longer.than.a.handle.may.be").endsWith(ExitCode.REFUSED);
        person.run("config", "user").prints("login\n");
        forum.typing("{\"title\": \"Who am I?\", \"author\": \"x/y\"}")
                .run("import", "-")
                .succeeds();
        person.run("config", "user", "x/y").succeeds().prints("x/y\n");
        person.run("config", "user", "amber", "--store", "none.db").succeeds().prints("amber\n");
    }
}
