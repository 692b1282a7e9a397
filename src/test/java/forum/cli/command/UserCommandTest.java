package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {

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
    void addsListsAndShows() {
        forum.run("user", "add", "carla", "--role", "editor", "--name", "Carla C.")
                .succeeds()
                .prints("carla\n");
        forum.atTerminal().run("user", "add", "dora").succeeds().prints("Added user dora\n");
        forum.run("user", "list", "--sort", "handle", "--fields", "handle,level")
                .prints("amber\tsuper\nbob\tregistered\ncarla\teditor\ndora\tregistered\n");
        forum.run("user", "show", "CARLA", "--fields", "handle,name", "--json")
                .prints("{\"handle\":\"carla\",\"name\":\"Carla C.\"}\n");
        forum.run("user", "show", "--fields", "handle").prints("amber\n");
        forum.run("user", "list", "--limit", "1", "--fields", "handle")
                .prints("amber\n")
                .saysPart("hint: there are more");
    }

    @Test
    void editsAndRenames() {
        forum.as("bob")
                .run("user", "edit", "bob", "--location", "Lisbon", "--email", "bob@example.org")
                .succeeds();
        assertThat(forum.run("user", "show", "bob", "--json").result().out())
                .contains("Lisbon")
                .doesNotContain("example");
        forum.as("bob")
                .run("user", "edit", "amber", "--about", "x")
                .fails(
                        ExitCode.REFUSED,
                        "changing the profiles of others needs an administrator or somebody above, and you are registered");
        forum.run("user", "edit", "bob").fails(ExitCode.USAGE, "nothing to change; give at least one option");
        forum.atTerminal().run("user", "rename", "bob", "robert").succeeds().prints("Renamed bob to robert\n");
        forum.run("user", "show", "bob", "--fields", "handle").prints("robert\n");
    }

    @Test
    void merges() {
        forum.run("user", "add", "bob2").succeeds();
        forum.atTerminal().run("user", "merge", "bob2", "bob").succeeds().prints("Merged bob2 into bob\n");
        forum.run("user", "merge", "nobody", "bob").endsWith(ExitCode.NOT_FOUND);
    }

    @Test
    void nobodyMergesAwayTheirOwnLevel() {
        forum.run("user", "merge", "amber", "bob")
                .fails(ExitCode.REFUSED, "you would lose your level super; merge 'bob' into 'amber' instead");
        forum.run("user", "role", "bob", "super").succeeds();
        forum.run("user", "merge", "amber", "bob").succeeds();
        forum.as("amber").run("config", "set", "title", "Ask Bob").succeeds();
    }

    @Test
    void setsRolesBlocksAndGivesPoints() {
        forum.atTerminal().run("user", "role", "bob", "moderator").succeeds().prints("Made bob moderator\n");
        forum.run("user", "role", "bob", "modertor")
                .fails(ExitCode.USAGE, "'modertor' is not a role; did you mean 'moderator'?");
        forum.run("user", "role", "bob", "registered").succeeds();
        forum.atTerminal().run("user", "block", "bob").succeeds().prints("Blocked bob\n");
        forum.as("bob").run("vote", "1", "up").endsWith(ExitCode.REFUSED);
        forum.run("user", "list", "--blocked", "--fields", "handle").prints("bob\n");
        forum.atTerminal().run("user", "block", "--undo", "bob").succeeds().prints("Unblocked bob\n");
        forum.run("user", "points", "bob", "--", "-250").succeeds().prints("bob\n");
        forum.run("user", "show", "bob", "--fields", "points,bonus", "--tsv").prints("-150\t-250\n");
        forum.as("bob").run("user", "points", "bob", "500").endsWith(ExitCode.REFUSED);
    }

    @Test
    void namesALikelyUser() {
        forum.run("user", "show", "bbo").fails(ExitCode.NOT_FOUND, "no user 'bbo'; did you mean 'bob'?");
    }
}
