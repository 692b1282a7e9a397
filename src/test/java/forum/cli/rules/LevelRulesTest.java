package forum.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what to whom, and what is left to the blocked. */
class LevelRulesTest {

    private static final List<String> LEVELS =
            List.of("registered", "approved", "expert", "editor", "moderator", "admin", "super");

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        People.join(forum);
    }

    @Test
    void givesLevelsOnlyBelowOnesOwn() {
        assertThat(levelsGivenBy("bob")).isEmpty();
        assertThat(levelsGivenBy("eva")).isEmpty();
        assertThat(levelsGivenBy("max")).isEqualTo(LEVELS.subList(0, 3));
        assertThat(levelsGivenBy("ada")).isEqualTo(LEVELS.subList(0, 5));
        assertThat(levelsGivenBy("amber")).isEqualTo(LEVELS);
    }

    @Test
    void managesOnlyPeopleBelow() {
        forum.run("user", "add", "moe", "--role", "moderator").succeeds();
        forum.as("max")
                .run("user", "role", "moe", "registered")
                .fails(ExitCode.REFUSED, "'moe' is of level moderator; only somebody above may manage them");
        forum.as("max").run("user", "role", "ada", "registered").endsWith(ExitCode.REFUSED);
        forum.as("ada").run("user", "role", "amber", "registered").endsWith(ExitCode.REFUSED);
        forum.as("ada").run("user", "role", "moe", "registered").succeeds();
        for (String handle : List.of("max", "ada", "amber")) {
            forum.as(handle)
                    .run("user", "role", handle, "registered")
                    .fails(ExitCode.REFUSED, "you cannot manage yourself; ask somebody else");
        }
    }

    @Test
    void nobodyMergesThemselvesUpwards() {
        forum.as("max").run("user", "merge", "max", "ada").endsWith(ExitCode.REFUSED);
        for (List<String> pair : List.of(List.of("ada", "amber"), List.of("amber", "ada"), List.of("amber", "bob"))) {
            forum.as("ada")
                    .run("user", "merge", pair.get(0), pair.get(1))
                    .fails(ExitCode.REFUSED, "'amber' is of level super; only somebody above may manage them");
        }
        forum.as("ada").run("user", "merge", "carla", "bob").succeeds();
        forum.as("ada").run("user", "merge", "bob", "ada").succeeds();
        forum.run("user", "show", "carla", "--fields", "handle,level").prints("ada\tadmin\n");
    }

    @Test
    void newUsersGetNoLevelsFromPeopleWhoMayNotGiveThem() {
        forum.as("bob").run("user", "add", "friend", "--role", "admin").endsWith(ExitCode.REFUSED);
        forum.run("user", "show", "friend").endsWith(ExitCode.NOT_FOUND);
        forum.as("max").run("user", "add", "friend", "--role", "editor").endsWith(ExitCode.REFUSED);
        forum.as("max").run("user", "add", "friend", "--role", "expert").succeeds();
        forum.as("bob").run("user", "add", "newcomer", "--role", "registered").succeeds();
    }

    @Test
    void anotherHandleChangesNothingElse() {
        forum.run("user", "role", "bob", "expert").succeeds();
        forum.run("user", "points", "bob", "50").succeeds();
        forum.as("bob").run("favorite", "add", "user", "carla").succeeds();
        forum.as("bob")
                .run(
                        "user",
                        "edit",
                        "bob",
                        "--name",
                        "B.",
                        "--location",
                        "Oslo",
                        "--website",
                        "https://example.org/",
                        "--about",
                        "I am bob")
                .succeeds();
        forum.run("user", "block", "bob").succeeds();

        forum.run("user", "rename", "bob", "robert", "--json", "--fields", "points")
                .prints("{\"points\":150}\n");

        forum.run("user", "show", "robert", "--fields", "level,blocked,bonus,points,name,location,website,about")
                .prints("expert\ttrue\t50\t150\tB.\tOslo\thttps://example.org/\tI am bob\n");
        forum.as("robert").run("favorite", "list").prints("user\tcarla\t\n");
        forum.as("robert").run("ask", "How do I list files?", "I tried dir.").endsWith(ExitCode.REFUSED);
        String export = forum.run("export").succeeds().result().out();
        ForumRunner copy = forum.with("FORUM_STORE", folder.resolve("copy.db").toString());
        copy.typing(export).run("import", "-").succeeds();
        copy.run("user", "show", "robert", "--fields", "level,blocked,bonus,points,name")
                .prints("expert\ttrue\t50\t150\tB.\n");
        copy.as("robert").run("favorite", "list").prints("user\tcarla\t\n");
    }

    @Test
    void usersWithPostsMayBeKeptFromChangingTheirHandles() {
        forum.run("config", "set", "allow_change_usernames", "off").succeeds();
        forum.as("bob").run("user", "rename", "bob", "Bob").succeeds();
        forum.as("bob").run("user", "rename", "bob", "robert").succeeds();
        forum.as("carla").run("ask", "How do I list files?", "I tried dir.").succeeds();
        forum.as("bob").run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.as("dora").run("comment", "1", "Which dir do you mean?").succeeds();
        for (String handle : List.of("carla", "robert", "dora")) {
            forum.as(handle)
                    .run("user", "rename", handle, "somebody")
                    .fails(
                            ExitCode.REFUSED,
                            "handles of users with posts cannot be changed here; ask an administrator");
        }
        forum.run("user", "show", "BOB", "--fields", "handle").prints("robert\n");
        forum.run("config", "reset", "allow_change_usernames").succeeds();
        forum.as("carla").run("user", "rename", "carla", "somebody").succeeds();
    }

    @Test
    void moderatorsBlockPeopleBelowModerator() {
        for (String handle : List.of("carla", "eve", "eva")) {
            forum.as(handle).run("user", "block", "bob").endsWith(ExitCode.REFUSED);
        }
        forum.as("max").run("user", "block", "bob").succeeds();
        forum.as("max").run("user", "block", "eva").succeeds();
        forum.as("max").run("user", "block", "ada").endsWith(ExitCode.REFUSED);
        forum.as("max").run("user", "block", "max").endsWith(ExitCode.REFUSED);
        forum.as("ada")
                .run("user", "block", "max")
                .fails(ExitCode.REFUSED, "'max' is of level moderator; lower that to editor or less first");
        forum.run("user", "list", "--blocked", "--sort", "handle", "--fields", "handle")
                .prints("bob\neva\n");
        forum.as("ada").run("user", "role", "bob", "moderator").endsWith(ExitCode.REFUSED);
        forum.as("bob").run("user", "block", "--undo", "bob").endsWith(ExitCode.REFUSED);
        forum.as("eva").run("user", "block", "--undo", "bob").endsWith(ExitCode.REFUSED);
    }

    @Test
    void theBlockedReadAndDoNotWrite() {
        forum.as("bob").run("ask", "How do I list files?", "I tried dir.").succeeds();
        forum.run("answer", "1", "Use ls; see its manual.").succeeds();
        forum.as("bob").run("answer", "1", "Use find; see its manual.").succeeds();
        forum.as("max").run("user", "block", "bob").succeeds();
        long entries = forum.run("log", "--limit", "0").result().out().lines().count();
        ForumRunner blocked = forum.as("bob");
        for (List<String> words : List.of(
                List.of("ask", "How do I sort files?", "I tried dir."),
                List.of("answer", "1", "Use more; see its manual."),
                List.of("comment", "1", "Is anybody listening?"),
                List.of("edit", "1", "I tried dir and ls."),
                List.of("edit", "1", "-t", "shell"),
                List.of("hide", "3"),
                List.of("vote", "2", "up"),
                List.of("flag", "2"),
                List.of("accept", "2"),
                List.of("close", "1", "Solved"),
                List.of("user", "edit", "bob", "--about", "Blocked"),
                List.of("user", "rename", "bob", "bobby"),
                List.of("user", "add", "bob2"),
                List.of("favorite", "add", "question", "1"))) {
            blocked.run(words).endsWith(ExitCode.REFUSED);
        }
        blocked.run("show", "1").succeeds().printsPart("Use ls");
        blocked.run("list", "--fields", "id").prints("1\n");
        blocked.run("search", "manual").succeeds();
        blocked.run("user", "show", "bob").succeeds();
        assertThat(forum.run("log", "--limit", "0").result().out().lines().count())
                .isEqualTo(entries);
        assertThat(People.points(forum, "bob")).isEqualTo(160);
        forum.as("max").run("user", "block", "--undo", "bob").succeeds();
        blocked.run("vote", "2", "up").succeeds();
    }

    @Test
    void pointsAndSettingsAreForAdministrators() {
        for (String handle : List.of("bob", "eva", "max")) {
            forum.as(handle).run("user", "points", "bob", "500").endsWith(ExitCode.REFUSED);
            forum.as(handle).run("config", "set", "title", "Mine").endsWith(ExitCode.REFUSED);
            forum.as(handle).run("user", "merge", "bob", "carla").endsWith(ExitCode.REFUSED);
            forum.as(handle).run("user", "rename", "carla", "mine").endsWith(ExitCode.REFUSED);
        }
        forum.as("ada").run("user", "points", "bob", "500").succeeds();
        assertThat(People.points(forum, "bob")).isEqualTo(600);
    }

    private List<String> levelsGivenBy(String handle) {
        return LEVELS.stream()
                .filter(level -> {
                    forum.run("user", "role", "dora", "registered").succeeds();
                    return forum.as(handle)
                                    .run("user", "role", "dora", level)
                                    .result()
                                    .status()
                            == ExitCode.OK.number();
                })
                .toList();
    }
}
