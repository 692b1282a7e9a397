package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FavoriteCommandTest {

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
    void addsListsAndRemoves() {
        forum.run("favorite", "add", "question", "1").succeeds().prints("#1\n");
        forum.atTerminal().run("favorite", "add", "tag", "SHELL").succeeds().prints("Added favorite tag shell\n");
        forum.run("favorite", "list").prints("question\t#1\tHow do I list files?\ntag\tshell\t\n");
        forum.as("bob").run("favorite", "list").prints("");
        forum.run("favorite", "remove", "tag", "Shell", "--json")
                .succeeds()
                .prints("{\"name\":\"shell\",\"kind\":\"tag\",\"title\":null}\n");
        forum.run("favorite", "list", "--json", "--fields", "kind").prints("[{\"kind\":\"question\"}]\n");
    }

    @Test
    void knowsWhatARecordNamesInAnotherSpelling() {
        forum.typing("{\"type\": \"user\", \"handle\": \"amber\", \"favorites\": ["
                        + "{\"kind\": \"user\", \"subject\": \"Bob\"}, {\"kind\": \"tag\", \"subject\": \"Shell\"}]}")
                .run("import", "-")
                .succeeds();

        forum.run("favorite", "list").prints("tag\tshell\t\nuser\tbob\t\n");
        forum.as("bob")
                .after(Duration.ofMinutes(1))
                .run("answer", "1", "Use ls for that.")
                .succeeds();
        forum.run("updates", "--of", "favorites", "--fields", "id,by").prints("2\tbob\n");
    }

    @Test
    void areOnePersonsUnderWhateverHandle() {
        forum.run("user", "add", "river").succeeds();
        ForumRunner bob = forum.as("bob");
        bob.run("favorite", "add", "question", "1").succeeds();
        bob.run("favorite", "add", "tag", "files").succeeds();
        forum.as("river").run("favorite", "add", "tag", "shell").succeeds();
        forum.run("user", "merge", "bob", "river").succeeds();

        ForumRunner river = forum.as("river").after(Duration.ofMinutes(1));
        river.run("favorite", "list", "--fields", "name").prints("#1\nfiles\nshell\n");
        river.run("favorite", "remove", "question", "1").succeeds();
        river.run("favorite", "remove", "tag", "files").succeeds();
        river.run("favorite", "list", "--fields", "name").prints("shell\n");
        forum.run("answer", "1", "Use ls; see its manual.").succeeds();
        river.run("updates", "--of", "favorites", "--fields", "id").prints("1\n");
        river.run("favorite", "remove", "tag", "shell").succeeds();
        river.run("updates", "--of", "favorites").prints("");
        river.run("favorite", "add", "tag", "files").succeeds();
        forum.run("user", "rename", "river", "stream").succeeds();
        forum.as("stream").run("favorite", "list", "--fields", "name").prints("files\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void letsGoOfTheOneKindOfTwoThatAreNamedAlike() {
        forum.run("favorite", "add", "user", "bob").succeeds();
        forum.run("user", "rename", "bob", "shell").succeeds();
        forum.run("favorite", "add", "tag", "shell").succeeds();
        forum.run("favorite", "remove", "user", "shell").succeeds();
        forum.run("favorite", "list", "--fields", "kind,name").prints("tag\tshell\n");
    }

    @Test
    void namesALikelyKind() {
        forum.run("favorite", "add", "tga", "shell")
                .fails(ExitCode.USAGE, "'tga' is not a kind of favorite; did you mean 'tag'?");
    }

    @Test
    void whoIsBlockedKeepsThemAsTheyAre() {
        forum.as("bob").run("favorite", "add", "tag", "shell").succeeds();
        forum.run("user", "block", "bob").succeeds();
        for (String[] change : new String[][] {{"add", "files"}, {"remove", "shell"}}) {
            forum.as("bob")
                    .run("favorite", change[0], "tag", change[1])
                    .fails(ExitCode.REFUSED, "you are blocked and can only read; ask a moderator to lift it");
        }
        forum.as("bob").run("favorite", "list", "--fields", "name").prints("shell\n");
    }

    @Test
    void wantsThingsThatExist() {
        forum.run("favorite", "add", "question", "99").endsWith(ExitCode.NOT_FOUND);
        forum.run("favorite", "add", "user", "AMBER")
                .fails(ExitCode.REFUSED, "you cannot be your own favorite; name somebody else");
    }

    @Test
    void saysNothingOfAQuestionThatIsHidden() {
        ForumRunner bob = forum.as("bob");
        forum.run("ask", "How do I copy files?", "I tried mv.").succeeds();
        bob.run("favorite", "add", "question", "1").succeeds();
        forum.run("hide", "1", "2").succeeds();
        bob.run("favorite", "add", "question", "2").fails(ExitCode.REFUSED, "question #2 was hidden by its author");
        bob.run("favorite", "add", "question", "1").endsWith(ExitCode.REFUSED);
        bob.run("favorite", "list", "--ndjson").prints("{\"name\":\"#1\",\"kind\":\"question\",\"title\":null}\n");
        bob.run("complete", "--", "favorites", "", "question").prints("1\t\n");
        forum.run("favorite", "add", "question", "2").succeeds();
        forum.run("favorite", "list", "--fields", "title").prints("How do I copy files?\n");
        bob.run("favorite", "remove", "question", "1").succeeds();
        bob.run("favorite", "list").prints("");
    }

    @Test
    void letsGoOfWhatIsGone() {
        forum.run("ask", "How do I copy files?", "I tried mv.", "-t", "rare").succeeds();
        forum.run("category", "add", "Science").succeeds();
        forum.run("favorite", "add", "question", "2").succeeds();
        forum.run("favorite", "add", "tag", "rare").succeeds();
        forum.run("favorite", "add", "category", "science").succeeds();
        forum.run("category", "delete", "science").succeeds();
        forum.run("hide", "2").succeeds();
        forum.run("delete", "2").succeeds();
        forum.run("favorite", "list", "--fields", "name").prints("science\n#2\nrare\n");
        forum.run("favorite", "list", "--ndjson", "--fields", "title")
                .prints("{\"title\":null}\n{\"title\":null}\n{\"title\":null}\n");
        forum.run("favorite", "remove", "question", "#2").succeeds();
        forum.run("favorite", "remove", "category", "Science").succeeds();
        forum.run("favorite", "remove", "tag", "rare").succeeds();
        forum.run("favorite", "list").prints("");
        forum.run("favorite", "remove", "question", "2").endsWith(ExitCode.NOT_FOUND);
    }

    @Test
    void saysWhatIsOneAlreadyAndWhatIsNone() {
        ForumRunner person = forum.atTerminal();
        person.run("favorite", "remove", "tag", "shell").succeeds().prints("tag shell is no favorite\n");
        person.run("favorite", "add", "tag", "shell").prints("Added favorite tag shell\n");
        person.run("favorite", "add", "tag", "shell").prints("tag shell is a favorite already\n");
        person.run("favorite", "remove", "tag", "shell").prints("Removed favorite tag shell\n");
    }

    @Test
    void namesUsersThatAreOneByNowOnceAndNeverOneself() {
        forum.run("user", "add", "carla").succeeds();
        forum.run("user", "add", "dave").succeeds();
        forum.as("bob").run("favorite", "add", "user", "carla").succeeds();
        forum.as("bob").run("favorite", "add", "user", "dave").succeeds();
        forum.run("user", "merge", "carla", "dave").succeeds();
        ForumRunner bob = forum.as("bob");
        bob.run("favorite", "list", "--fields", "name").prints("dave\n");
        bob.run("favorite", "remove", "user", "dave").succeeds().prints("dave\n");
        bob.run("favorite", "list").prints("");

        bob.run("favorite", "add", "user", "dave").succeeds();
        forum.run("user", "merge", "dave", "bob").succeeds();
        bob.run("favorite", "list").prints("");
        bob.run("updates", "--of", "favorites").prints("");
    }
}
