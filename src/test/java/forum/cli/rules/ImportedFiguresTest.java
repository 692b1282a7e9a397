package forum.cli.rules;

import forum.ForumRunner;
import forum.RunAssert;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import adds to the figures of users and tags is what counting them anew comes to. */
class ImportedFiguresTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    @AfterEach
    void leavesNothingForTheDoctor() {
        forum.run("doctor").succeeds();
    }

    @Test
    void everybodyBeginsWithTheBaseAndABonus() {
        take("""
                {"type": "user", "handle": "amber", "bonus": 40}
                {"type": "user", "handle": "river"}
                """);

        forum.run("user", "list", "--sort", "handle", "--fields", "handle,points")
                .printsPart("amber\t140\n")
                .printsPart("river\t100\n");
    }

    @Test
    void whoWroteAndVotedInNewThreadsGainsByIt() {
        take("""
                {"title": "Which tea helps?", "author": "amber", "votes": [{"by": "ruby", "value": 1}], "answers": [
                    {"body": "Mint.", "author": "river", "accepted": true, "votes": [{"by": "ruby", "value": -1}]},
                    {"body": "Sage.", "author": "amber", "state": "hidden", "upvotes": 3}]}
                """);

        // 10 x (asked 2, accepted 3, received 1 and 6); 10 x (answered 4, accepted 30, received -2); 10 x (1 and 1)
        forum.run("user", "list", "--sort", "handle", "--fields", "handle,points,questions,answers")
                .printsPart("amber\t220\t1\t0\n")
                .printsPart("river\t420\t0\t1\n")
                .printsPart("ruby\t120\t0\t0\n");
    }

    @Test
    void whoAcceptsTheirOwnAnswerGainsForAcceptingAlone() {
        take("""
                {"title": "Which tea helps?", "author": "amber",
                 "answers": [{"body": "Mint.", "author": "Amber", "accepted": true}]}
                """);

        forum.run("user", "list", "--fields", "points").printsPart("190\n");
    }

    @Test
    void votesOnAReplyThatComesLaterCount() {
        take("""
                {"id": 1, "title": "Which tea helps?", "author": "amber"}
                """, "--source", "tea");

        take("""
                {"id": 1, "title": "Which tea helps?", "author": "amber", "answers": [
                    {"id": 2, "body": "Mint.", "author": "river", "votes": [{"by": "ruby", "value": 1}]}]}
                """, "--source", "tea");

        forum.run("user", "list", "--sort", "handle", "--fields", "handle,points,answers")
                .printsPart("river\t160\t1\n")
                .printsPart("ruby\t110\t0\n");
    }

    @Test
    void ofAPersonWithTwoHandlesOneVoteCounts() {
        take("""
                {"type": "user", "handle": "amber"}
                {"type": "user", "handle": "ruby", "mergedInto": "amber"}
                """);
        take("""
                {"type": "question", "title": "Which tea helps?", "author": "river",
                 "votes": [{"by": "ruby", "value": 1}, {"by": "amber", "value": 1}]}
                {"type": "question", "title": "Which soup helps?", "votes": [{"by": "ruby", "value": 1}]}
                """);

        forum.run("user", "list", "--sort", "handle", "--fields", "handle,points,answers")
                .printsPart("amber\t120\t0\n")
                .printsPart("river\t130\t0\n");
    }

    @Test
    void aQuestionThatChangesInTheSameImportHasItsLastTagsAlone() throws IOException {
        Path first = Files.writeString(folder.resolve("first.ndjson"), """
                {"id": 1, "title": "Which tea helps?", "tags": ["tea", "cold"], "createdAt": "2024-03-01T10:00:00Z"}
                """);
        Path second = Files.writeString(folder.resolve("second.ndjson"), """
                {"id": 1, "title": "Which tea helps?", "tags": ["tea", "herbs"], "createdAt": "2024-03-01T10:00:00Z",
                 "revisions": [{"at": "2024-03-02T10:00:00Z", "tags": ["herbs"]}]}
                """);

        forum.run("import", "--source", "tea", first.toString(), second.toString())
                .succeeds();

        forum.run("tag", "list", "--fields", "name,questionCount").prints("herbs\t1\n");
        forum.run("list", "--tag", "herbs", "--fields", "id").prints("1\n");
        forum.run("list", "--tag", "cold", "--fields", "id").prints("");
    }

    private RunAssert take(String records, String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "import";
        words[1] = "-";
        System.arraycopy(options, 0, words, 2, options.length);
        return forum.typing(records).run(words).succeeds();
    }
}
