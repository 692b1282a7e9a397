package forum.cli.command;

import forum.ForumRunner;
import forum.cli.ExitCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedCommandTest {

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
    void listsQuestionsWithMuchInCommon() {
        forum.run("ask", "How do I list hidden files?", "I tried dir /a.", "-t", "shell,files")
                .succeeds();
        forum.run("related", "1", "--fields", "id").succeeds().prints("2\n");
        forum.run("related", "99").endsWith(ExitCode.NOT_FOUND);
    }

    @Test
    void listsNeitherWhatIsHiddenNorWhatHasLittleInCommon() {
        forum.run("ask", "How do I list hidden files?", "I tried dir /a.", "-t", "shell,files")
                .succeeds();
        forum.run("ask", "What is a kernel?", "They said kernel.", "-t", "kernel")
                .succeeds();
        forum.run("hide", "2").succeeds();
        forum.run("related", "1", "--fields", "id").succeeds().prints("");
    }

    @Test
    void listsWhatTheForumTakesForMuchInCommon() {
        for (String title : List.of("Where are files kept?", "Why keep files at all?", "What are files?")) {
            forum.run("ask", title, "They said files.").succeeds();
        }
        forum.run("related", "1", "--fields", "id").succeeds().prints("4\n3\n2\n");
        forum.run("config", "set", "match_related_qs", "1").succeeds();
        forum.run("related", "1", "--fields", "id").succeeds().prints("");
    }

    @Test
    void knowsTagsUnderTheirNewNames() {
        forum.run("tag", "rename", "shell", "bash").succeeds();
        forum.run("tag", "rename", "files", "disk").succeeds();
        forum.run("ask", "Where is it?", "They said disk.", "-t", "bash,disk").succeeds();
        forum.run("related", "2", "--fields", "id").succeeds().prints("1\n");
    }

    @Test
    void printsAsManyAsTheForumSaysUnlessTold() {
        for (String word : List.of("hidden", "large", "old")) {
            forum.run("ask", "How do I list " + word + " files?", "I tried dir.", "-t", "shell,files")
                    .succeeds();
        }
        forum.run("config", "set", "page_size_related_qs", "2").succeeds();
        forum.run("related", "1", "--fields", "id").prints("4\n3\n");
        forum.run("related", "1", "--limit", "1", "--fields", "id").prints("4\n");
        forum.run("related", "1", "--limit", "0", "--fields", "id").prints("4\n3\n2\n");
    }
}
