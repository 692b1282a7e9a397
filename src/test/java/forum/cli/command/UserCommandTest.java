package forum.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.RunAssert;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void takesABlankProfileForNone() {
        forum.run("user", "add", "carol", "--location", "\t", "--about", "I ask.")
                .succeeds();
        forum.run("user", "edit", "carol", "--about", " ").succeeds();
        forum.atTerminal()
                .run("user", "edit", "carol", "--location", " \n")
                .prints("the profile of carol says so already\n");
        String export = forum.run("export", "--ndjson").succeeds().result().out();
        assertThat(export).contains("\"handle\":\"carol\",\"createdAt\"");
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
                .says("hint: there are more: forum user list --limit 1 --fields handle --after amber\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"points", "newest", "handle", "level"})
    void listsUsersPageByPage(String order) {
        forum.run("user", "add", "Carla C", "--role", "editor").succeeds();
        forum.run("user", "add", "dora", "--role", "editor").succeeds();
        String[] list = {"user", "list", "--sort", order, "--fields", "handle"};
        assertThat(forum.pages(list)).isEqualTo(forum.run(list).result().out()).hasLineCount(4);
    }

    @Test
    void aPageOfUsersBeginsAfterSomebodyUnderAnyOfTheirNames() {
        forum.run("user", "rename", "bob", "robert").succeeds();
        forum.run("user", "list", "--fields", "handle", "--after", "AMBER").prints("robert\n");
        forum.run("user", "list", "--fields", "handle", "--sort", "handle", "--after", "bob")
                .succeeds()
                .prints("");
        forum.run("user", "list", "--after", "robbert")
                .fails(ExitCode.NOT_FOUND, "no user 'robbert'; did you mean 'robert'?");
    }

    @Test
    void listsLongHandlesInATableToo() {
        forum.typing("""
                        {"type": "forum", "format": "forum-exchange", "version": 1}
                        {"type": "user", "handle": "somebody with a long name", "createdAt": "2018-02-07T10:00:00Z"}
                        """).run("import", "-").succeeds();
        forum.atTerminal().run("user", "list", "--sort", "handle").succeeds().prints("""
                        HANDLE                     LEVEL       POINTS  QUESTIONS  ANSWERS  COMMENTS
                        amber                      super          120          1        0         0
                        bob                        registered     100          0        0         0
                        somebody with a long name  registered     100          0        0         0
                        """);
        forum.with("COLUMNS", "100").atTerminal().run("user", "list").printsPart("  SINCE\n");
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
        forum.run("user", "merge", "bob2", "bob").fails(ExitCode.REFUSED, "'bob2' and 'bob' are the same user already");
    }

    @Test
    void hintsCanBeTypedAsTheyAre() {
        forum.run("user", "add", "O'Neill $(id)").succeeds();
        forum.run("user", "rename", "O'Neill $(id)", "bob")
                .saysPart("`forum user merge 'O'\\''Neill $(id)' bob` makes one user of the two");
        forum.run("user", "delete", "O'Neill $(id)").saysPart("`forum user block 'O'\\''Neill $(id)'` blocks them");
        forum.as("jane doe")
                .run("ask", "How do I list files?", "I tried dir.")
                .saysPart("register with `forum user add 'jane doe'`, or post with --anonymous\n");
        forum.as("jane doe").run("favorite", "list").saysPart("HANDLE, or register with `forum user add 'jane doe'`\n");
        forum.run("ask", "What is in c, and what in b?", "I tried both.", "-t", "c&b,c")
                .succeeds();
        forum.run("tag", "rename", "c&b", "c").saysPart("`forum tag merge 'c&b' c` makes one of the two");
    }

    @Test
    void handlesAreTakenOnce() {
        forum.run("user", "add", "carla").succeeds();
        String taken = "there is a user 'carla' already";
        forum.run("user", "add", "Carla").fails(ExitCode.REFUSED, taken);
        forum.run("user", "rename", "bob", "CARLA")
                .fails(ExitCode.REFUSED, taken)
                .saysPart("`forum user merge bob CARLA` makes one user of the two");
        forum.run("user", "rename", "carla", "carol").succeeds();
        forum.run("user", "rename", "bob", "carla").endsWith(ExitCode.REFUSED);
        forum.run("user", "add", "carla").endsWith(ExitCode.REFUSED);
    }

    @Test
    void aSpellingOfAHandleCanBeChanged() {
        forum.run("user", "rename", "bob", "Bob").succeeds();
        forum.run("user", "list", "--fields", "handle").prints("amber\nBob\n");
        forum.run("user", "edit", "bob", "--location", "Oslo").succeeds();
        forum.run("user", "edit", "bob", "--location", "").succeeds();
        forum.run("user", "show", "bob", "--fields", "location").prints("\n");
    }

    @Test
    void aWriteTellsThePointsThatItLeadsTo() {
        forum.run("config", "set", "points_base", "70").succeeds();
        String[] points = {"--json", "--fields", "points"};
        run("user add carla", points).prints("{\"points\":70}\n");
        run("user points carla 30", points).prints("{\"points\":100}\n");
        forum.as("carla").run("vote", "1", "up").succeeds();
        run("user merge carla bob", points).prints("{\"points\":80}\n");
    }

    private RunAssert run(String words, String... more) {
        return forum.run(
                Stream.concat(Stream.of(words.split(" ")), Stream.of(more)).toList());
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
        forum.atTerminal().run("user", "block", "--undo", "bob").succeeds().prints("bob is not blocked\n");
        forum.atTerminal().run("user", "block", "bob").succeeds().prints("Blocked bob\n");
        forum.atTerminal().run("user", "block", "bob").succeeds().prints("bob is blocked already\n");
        forum.atTerminal().run("user", "block", "--hide-posts", "bob").prints("bob is blocked already; hid 0 posts\n");
        forum.as("bob").run("vote", "1", "up").endsWith(ExitCode.REFUSED);
        forum.run("user", "list", "--blocked", "--fields", "handle").prints("bob\n");
        forum.atTerminal().run("user", "block", "--undo", "bob").succeeds().prints("Unblocked bob\n");
        forum.atTerminal().run("user", "points", "bob", "1").prints("Gave bob a bonus of 1 point\n");
        forum.run("user", "points", "bob", "--", "-250").succeeds().prints("bob\n");
        forum.run("user", "show", "bob", "--fields", "points,bonus", "--tsv").prints("-150\t-250\n");
        forum.as("bob").run("user", "points", "bob", "500").endsWith(ExitCode.REFUSED);
    }

    @Test
    void deletesWhoIsBlocked() {
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.as("bob").run("vote", "1", "up").succeeds();
        forum.run("user", "delete", "bob")
                .fails(ExitCode.REFUSED, "'bob' is not blocked, and only a blocked user can be deleted")
                .saysPart("`forum user block bob` blocks them");
        forum.run("user", "block", "bob").succeeds();
        forum.atTerminal().run("user", "delete", "BOB").succeeds().prints("Deleted user bob\n");
        forum.run("user", "list", "--fields", "handle").prints("amber\n");
        forum.run("list", "--kind", "answer", "--ndjson", "--fields", "author,authorName")
                .prints("{\"author\":null,\"authorName\":null}\n");
        forum.run("list", "--fields", "score").prints("0\n");
        forum.run("user", "delete", "bob").fails(ExitCode.NOT_FOUND, "no user 'bob'");
        forum.run("log", "--limit", "1", "--fields", "by,operation,detail").prints("amber\tuser delete\tbob\n");
        forum.run("log", "undo").fails(ExitCode.REFUSED, "operation 6 (user delete bob) cannot be undone");
        forum.run("doctor").succeeds();
    }

    @Test
    void tellsAScriptWhoWasDeleted() {
        forum.run("user", "block", "bob").succeeds();
        run("user delete bob", "--json", "--fields", "handle,blocked")
                .prints("{\"handle\":\"bob\",\"blocked\":true}\n");
        forum.run("user", "add", "carla").succeeds();
        forum.run("user", "block", "carla").succeeds();
        forum.run("user", "delete", "carla").succeeds().prints("carla\n");
    }

    @Test
    void nobodyTakesTheHandleOfWhoWasDeleted() {
        forum.run("user", "block", "bob").succeeds();
        forum.run("user", "delete", "bob").succeeds();
        String taken = "the user 'Bob' was deleted, and no copy of the forum takes them back; choose another handle";
        forum.run("user", "add", "Bob").fails(ExitCode.REFUSED, taken);
        forum.run("user", "rename", "amber", "Bob").fails(ExitCode.REFUSED, taken);
        forum.as("bob").run("vote", "1", "up").endsWith(ExitCode.NOT_FOUND);
    }

    @Test
    void namesALikelyUser() {
        forum.run("user", "show", "bbo").fails(ExitCode.NOT_FOUND, "no user 'bbo'; did you mean 'bob'?");
    }

    @Test
    void showsAPersonWhatTheForumHasComeToForThem() {
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.as("bob")
                .run("ask", "What is a manual page?", "They said manual.")
                .succeeds();
        forum.run("answer", "3", "What man prints.").succeeds();
        forum.as("bob").run("accept", "4").succeeds();
        forum.as("bob").run("accept", "2").endsWith(ExitCode.REFUSED);
        forum.run("accept", "2").succeeds();
        forum.as("bob").run("vote", "1", "up").succeeds();
        forum.as("bob").run("vote", "4", "down").succeeds();
        forum.run("vote", "2", "up").succeeds();
        forum.run("config", "set", "points_to_titles", "500 Regular, 5000 Guru").succeeds();
        forum.run("user", "edit", "bob", "--location", "Lisbon").succeeds();

        forum.after(Duration.ofDays(2)).atTerminal().run("user", "show", "bob").prints("""
                handle:     bob
                title:      Regular
                level:      registered
                member for: 2 days (since Mar 1)
                points:     530 (ranked #1)
                questions:  1 (1 with an accepted answer)
                answers:    1 (1 accepted)
                comments:   0
                voted on:   1 question, 1 answer
                gave out:   1 up, 1 down
                received:   1 up, 0 down
                location:   Lisbon
                """);
        forum.run("user", "block", "bob").succeeds();
        forum.run("user", "points", "bob", "--", "-2000").succeeds();
        forum.atTerminal()
                .run("user", "show", "bob")
                .printsPart("blocked:    yes\n")
                .printsPart("points:     -1,470 (ranked #2)\nbonus:      -2,000\n");
        forum.atTerminal()
                .run("user", "show", "bob", "--fields", "handle,level")
                .printsPart("level:  registered\n");
    }

    @Test
    void countsForAPersonUnderAllHandles() {
        forum.run("user", "add", "bob2").succeeds();
        forum.as("bob2").run("vote", "1", "up").succeeds();
        forum.as("bob2").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.run("vote", "2", "up").succeeds();
        forum.run("accept", "2").succeeds();
        forum.run("user", "merge", "bob2", "bob").succeeds();
        forum.atTerminal()
                .run("user", "show", "bob")
                .printsPart("answers:    1 (1 accepted)\n")
                .printsPart("voted on:   1 question, 0 answers\ngave out:   1 up, 0 down\nreceived:   1 up, 0 down\n");
    }
}
