package forum.cli.command;

import forum.ForumRunner;
import forum.RunAssert;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happened, to one's own posts and to favourites; a later line of each test happens an hour after the one before. */
class UpdatesCommandTest {

    @TempDir
    Path folder;

    private ForumRunner forum;
    private int hours;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        for (String user : new String[] {"root", "bob", "carol"}) {
            forum.as("root").run("user", "add", user);
        }
        forum.as("root").run("config", "set", "comment_on_as", "true");
    }

    private RunAssert later(String who, String... words) {
        hours++;
        return forum.as(who).after(Duration.ofHours(hours)).run(words).succeeds();
    }

    private void updates(String who, String of, String... lines) {
        forum.as(who)
                .after(Duration.ofHours(hours + 1))
                .run("updates", "--of", of, "--fields", "id,what,by,mine")
                .succeeds()
                .prints(String.join(
                        "",
                        java.util.Arrays.stream(lines).map(line -> line + "\n").toList()));
    }

    @Test
    void whoHasNoAccountGoesByTheNameOfThePost() {
        later("bob", "ask", "How do I list files?", "I tried dir.");
        later("bob", "ask", "How do I find files?", "I tried dir.");
        later("carol", "answer", "1", "Use ls for that, of course.", "--anonymous", "--name", "Worried");
        later("carol", "answer", "2", "Use find for that, of course.", "--anonymous");

        forum.as("bob")
                .atTerminal()
                .after(Duration.ofHours(hours + 1))
                .run("updates", "--fields", "id,by")
                .succeeds()
                .prints("ID  BY\n 4  anonymous\n 3  Worried\n");
        updates("bob", "mine", "4\tyour question answered\t\ttrue", "3\tyour question answered\t\ttrue");
    }

    @Test
    void tellsWhatWasWrittenBelowOnesOwnPosts() {
        later("bob", "ask", "How do I list files?", "I tried dir.");
        later("carol", "answer", "1", "Use ls for that, of course.");
        updates("bob", "mine", "2\tyour question answered\tcarol\ttrue");
        updates("carol", "mine");
        later("bob", "comment", "2", "That works for me, thank you.");
        updates("carol", "mine", "3\tyour answer commented\tbob\ttrue");
        later("carol", "comment", "2", "You are most welcome to it.");
        updates("bob", "mine", "4\tcomment after yours\tcarol\ttrue");
        later("bob", "ask", "How do I sort what ls lists?", "By size.", "--follows", "2");
        updates("carol", "mine", "5\tyour answer led to a question\tbob\ttrue", "3\tyour answer commented\tbob\ttrue");
        updates("root", "all");
    }

    @Test
    void tellsWhoChangedOnesOwnPosts() {
        later("bob", "ask", "How do I list files?", "I tried dir.");
        later("carol", "answer", "1", "Use ls for that, of course.");
        later("bob", "accept", "2");
        updates("carol", "mine", "2\tyour answer selected\tbob\ttrue");
        later("root", "edit", "1", "--title", "How do I list the files here?");
        updates("bob", "mine", "1\tyour question edited\troot\ttrue");
        later("root", "close", "1", "Off topic");
        updates("bob", "mine", "1\tyour question closed\troot\ttrue");
        later("root", "reopen", "1");
        updates("bob", "mine", "1\tyour question reopened\troot\ttrue");
        later("root", "hide", "1");
        updates("bob", "mine", "1\tyour question hidden\troot\ttrue");
        updates("carol", "mine", "2\tyour answer selected\tbob\ttrue");
        updates("root", "all");
    }

    @Test
    void tellsWhatHappenedToFavorites() {
        later("root", "category", "add", "Science");
        later("root", "category", "add", "Physics", "--parent", "science");
        later("bob", "ask", "How do I list files?", "I tried dir.", "-t", "shell", "-c", "science/physics");
        later("carol", "favorite", "add", "category", "science");
        updates("carol", "favorites", "1\tasked\tbob\tfalse");
        later("carol", "favorite", "remove", "category", "science");
        updates("carol", "favorites");
        later("carol", "favorite", "add", "tag", "shell");
        updates("carol", "favorites", "1\tasked\tbob\tfalse");
        later("carol", "favorite", "remove", "tag", "shell");
        later("carol", "favorite", "add", "user", "bob");
        updates("carol", "favorites", "1\tasked\tbob\tfalse");
        later("bob", "edit", "1", "-F", file());
        updates("carol", "favorites", "1\tedited\tbob\tfalse");
        later("carol", "favorite", "remove", "user", "bob");
        later("carol", "favorite", "add", "question", "1");
        updates("carol", "favorites", "1\tedited\tbob\tfalse");
        later("root", "answer", "1", "Use ls for that, of course.");
        updates("carol", "favorites", "2\tanswered\troot\tfalse");
        later("bob", "comment", "2", "That works for me, thank you.");
        updates("carol", "favorites", "3\tcommented\tbob\tfalse");
        later("root", "ask", "How do I sort what ls lists?", "By size.", "--follows", "2", "-c", "science/physics");
        updates("carol", "favorites", "4\tasked related question\troot\tfalse", "3\tcommented\tbob\tfalse");
        later("root", "hide", "1");
        updates("carol", "favorites", "4\tasked related question\troot\tfalse");
        updates("carol", "mine");
    }

    @Test
    void ofCommentsBesideOnesOwnOnlyLaterOnesAreNews() {
        later("bob", "ask", "How do I list files?", "I tried dir.");
        later("carol", "comment", "1", "What does dir have to say?");
        later("root", "comment", "1", "Have you tried to read its help?");
        later("root", "answer", "1", "Use ls for that, of course.");
        updates("carol", "mine", "3\tcomment after yours\troot\ttrue");
        updates("root", "mine");
        later("root", "hide", "2");
        later("root", "comment", "1", "Tell us once you have read it.");
        updates("carol", "mine", "2\tyour comment hidden\troot\ttrue");
    }

    @Test
    void whatOneDidOneselfUnderAnyHandleIsNoNews() {
        later("bob", "ask", "How do I list files?", "I tried dir.");
        later("carol", "answer", "1", "Use ls for that, of course.");
        later("carol", "favorite", "add", "question", "1");
        later("bob", "edit", "1", "--title", "How do I list all files?");
        updates("bob", "mine", "2\tyour question answered\tcarol\ttrue");
        updates("carol", "favorites", "1\tedited\tbob\tfalse");
        later("root", "user", "merge", "carol", "bob");
        updates("bob", "all");
    }

    @Test
    void repliesThatAreHiddenAndPostsThatAreDeletedAreNoNews() {
        later("bob", "ask", "How do I list files?", "I tried dir.");
        later("carol", "answer", "1", "Use ls for that, of course.");
        later("root", "hide", "2");
        updates("bob", "mine");
        updates("carol", "mine", "2\tyour answer hidden\troot\ttrue");
        later("root", "delete", "2");
        updates("carol", "mine");
    }

    @Test
    void favoritesAreFollowedToTheirNewNames() {
        later("root", "category", "add", "Science");
        later("carol", "favorite", "add", "category", "science");
        later("root", "category", "edit", "science", "--slug", "sciences");
        later("bob", "ask", "How do I list files?", "I tried dir.", "-t", "shell", "-c", "sciences");
        updates("carol", "favorites", "1\tasked\tbob\tfalse");
        later("carol", "favorite", "remove", "category", "science");
        later("carol", "favorite", "add", "tag", "shell");
        later("root", "tag", "rename", "shell", "bash");
        later("bob", "ask", "How do I sort files?", "By size.", "-t", "bash", "-c", "sciences");
        updates("carol", "favorites", "2\tasked\tbob\tfalse", "1\tasked\tbob\tfalse");
        later("carol", "favorite", "remove", "tag", "shell");
        later("carol", "favorite", "add", "user", "bob");
        later("root", "user", "rename", "bob", "robert");
        later("robert", "ask", "How do I copy files?", "All of them.", "-c", "sciences");
        updates("carol", "favorites", "3\tasked\trobert\tfalse", "2\tasked\trobert\tfalse", "1\tasked\trobert\tfalse");
    }

    @Test
    void aFavoriteQuestionIsNoNewsByItselfNorAreOnesOwnPosts() {
        later("bob", "ask", "How do I list files?", "I tried dir.");
        later("carol", "ask", "How do I sort files?", "By size.");
        later("root", "answer", "2", "Use sort for that, of course.");
        later("carol", "favorite", "add", "question", "1");
        updates("carol", "favorites");
        updates("carol", "all", "3\tyour question answered\troot\ttrue");
    }

    @Test
    void whatAFavoriteUserHidIsNoNews() {
        later("carol", "favorite", "add", "user", "bob");
        later("bob", "ask", "How do I list files?", "I tried dir.");
        updates("carol", "favorites", "1\tasked\tbob\tfalse");
        later("bob", "hide", "1");
        updates("carol", "favorites");
    }

    @Test
    void needsAnAccountAndKnowsItsWords() {
        forum.as("root")
                .run("updates", "--of", "favourites")
                .fails(ExitCode.USAGE, "--of: 'favourites' is not a choice of updates; did you mean 'favorites'?");
        forum.as("nobody").run("updates").endsWith(ExitCode.NOT_FOUND);
    }

    private String file() {
        try {
            return java.nio.file.Files.writeString(folder.resolve("body.md"), "I tried dir, and it is not there.")
                    .toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
