package forum.store;

import forum.ForumRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search index of a first import, of which a part is made while the posts come and the rest when all are here. */
class BulkIndexTest {

    /** More than are left for later in one stretch, and some of the next such stretch. */
    private static final int QUESTIONS = 1100;

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() throws IOException {
        // A name that has to be written otherwise where files are named like pages of the web.
        Path place = Files.createDirectory(folder.resolve("100%3f & #1 of bob's"));
        forum = ForumRunner.in(place);
        String records = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(number -> "{\"title\": \"title" + number + "\", \"body\": \"<b>body" + number
                        + "</b>\", \"format\": \"html\", \"tags\": [\"tag" + number
                        + "\"], \"closed\": {\"reason\": \"reason" + number + "\"}}\n")
                .collect(Collectors.joining());
        forum.typing(records).run("import", "-").succeeds();
    }

    @Test
    void findsEveryPostByAllThatIsSearched() {
        for (int number : new int[] {1, 255, 256, 300, 600, 1000, 1023, 1024, QUESTIONS}) {
            for (String word : new String[] {"title", "body", "tag", "reason"}) {
                forum.run("search", word + number, "--fields", "id").prints(number + "\n");
            }
        }
    }

    @Test
    void holdsEachPostOnce() {
        forum.run("doctor").succeeds();
    }

    @Test
    void holdsNoMarkup() {
        forum.run("search", "b").succeeds().prints("");
    }
}
