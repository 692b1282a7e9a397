package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import forum.ForumRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The texts of posts pass from the store into an export as the bytes that they are. */
class ExportedTextTest {

    private static final String ESCAPED_AND_LONG =
            "\\u0001 \\b\\f\\n\\r\\t \\u001f \\u007f \\\" \\\\ / é ü € \\u2028 \uD83D\uDE00 ".repeat(2000) + "the end";

    @TempDir
    Path folder;

    @Test
    void areWhatTheyWere() throws Exception {
        ForumRunner forum = ForumRunner.in(folder);
        String record = "{\"title\":\"t\",\"body\":\"" + ESCAPED_AND_LONG + "\",\"format\":\"text\"}";
        forum.typing(record).run("import", "-").succeeds();

        String exported = forum.run("export").succeeds().result().out();

        JsonMapper json = new JsonMapper();
        assertThat(json.readTree(exported).at("/questions/0/body").textValue())
                .isEqualTo(json.readTree(record).at("/body").textValue());
    }

    @Test
    void holdEveryCharacterAsItIs() {
        ForumRunner forum = ForumRunner.in(folder);
        forum.run("ask", "Which seed is this \uD83C\uDF31?", "Ä \uD83C\uDF31").succeeds();

        forum.run("export")
                .succeeds()
                .printsPart("\"title\":\"Which seed is this \uD83C\uDF31?\",\"body\":\"Ä \uD83C\uDF31\"");
    }

    @Test
    void ofDeletedPostsAreAbsent() throws Exception {
        ForumRunner forum = ForumRunner.in(folder);
        forum.run("ask", "How long is a deleted text?", "As long as this one was.")
                .succeeds();
        forum.run("hide", "1").succeeds();
        forum.run("delete", "1").succeeds();

        String exported = forum.run("export").succeeds().result().out();

        assertThat(new JsonMapper().readTree(exported).at("/questions/0").has("body"))
                .isFalse();
    }
}
