package forum.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever people read titles and texts, words that the forum does not show are asterisks. */
class CensoredWordsTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("config", "set", "block_bad_words", "darn*").succeeds();
        forum.run("ask", "How do I list darned files?", "I tried the darn dir.").succeeds();
    }

    @Test
    void inTheGreeting() {
        forum.run().succeeds().printsPart("#1  How do I list ****** files?");
    }

    @Test
    void inADifference() {
        forum.run("edit", "1", "I tried the darn ls.", "--title", "How do I see darned files?")
                .succeeds();
        forum.run("diff", "1").prints("""
                        --- revision 1 by amber
                        +++ revision 2 by amber
                        -title: How do I list ****** files?
                        +title: How do I see ****** files?
                        @@ line 1 @@
                        -I tried the **** dir.
                        +I tried the **** ls.
                        """);
    }

    @Test
    void inTheEditor() throws IOException {
        Path seen = folder.resolve("seen");
        ForumRunner editing = forum.atTerminal().with("EDITOR", "f() { cp \"$1\" " + seen + "; }; f");
        editing.run("answer", "1");
        assertThat(seen).content().contains("How do I list ****** files?", "I tried the **** dir.");
        editing.run("ask", "How do I list all darned files?");
        assertThat(seen).content().contains("#1 How do I list ****** files?");
    }
}
