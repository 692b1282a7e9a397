package forum.cli.command;

import forum.ForumRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

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
    void countsWhatThereIs() {
        forum.run("stats", "--json", "--fields", "questions,answers,users,tags,unanswered")
                .succeeds()
                .prints("{\"questions\":1,\"answers\":1,\"users\":2,\"tags\":2,\"unanswered\":0}\n");
        forum.atTerminal().run("stats").succeeds().printsPart("questions:");
    }

    @Test
    void countsWhatIsThereForAllAndWhatIsNotApart() {
        ForumRunner bob = forum.as("bob");
        forum.run("comment", "1", "What does dir have to say?").succeeds();
        bob.run("ask", "What is a manual page?", "They said manual.", "-t", "man")
                .succeeds();
        forum.run("ask", "What is a shell?", "They said shell.").succeeds();
        forum.run("close", "5", "Off topic").succeeds();
        forum.run("ask", "What is a kernel?", "They said kernel.", "-t", "kernel")
                .succeeds();
        forum.run("answer", "6", "It is what runs your programs.").succeeds();
        forum.run("comment", "7", "That is what I have read.").succeeds();
        bob.run("vote", "1", "6", "up").succeeds();
        forum.run("vote", "2", "down").succeeds();
        bob.run("flag", "1").succeeds();
        bob.run("flag", "6").succeeds();
        forum.run("hide", "6").succeeds();
        forum.run("accept", "2").succeeds();
        forum.run("config", "set", "moderate_anon_post", "on").succeeds();
        forum.run("answer", "4", "It tells what a command does.", "--anonymous").succeeds();
        forum.run("user", "add", "robert").succeeds();
        forum.run("user", "merge", "robert", "bob").succeeds();
        forum.run("category", "add", "Science").succeeds();
        forum.run("category", "add", "Arts").succeeds();
        forum.run("category", "delete", "arts").succeeds();

        String counted =
                "questions,answers,comments,unanswered,unaccepted,hidden,queued,flagged,votes,users,tags,categories";
        forum.run("stats", "--fields", counted, "--tsv").succeeds().prints("3\t1\t1\t1\t1\t1\t1\t1\t3\t2\t3\t1\n");
        forum.run().printsPart("3 questions");
    }
}
