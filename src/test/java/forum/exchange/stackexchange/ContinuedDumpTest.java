package forum.exchange.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A later dump brings what is new, and where both lead does not depend on which came first. */
class ContinuedDumpTest {

    private static final int MINUTES = 900;
    private static final Pattern CLOSING = Pattern.compile("\"closed\":\\{[^}]*}");
    private static final Pattern MINUTE = Pattern.compile("CreationDate=\"2020-01-01T(\\d\\d):(\\d\\d)");

    @TempDir
    Path folder;

    private ForumRunner take(String name, DumpFiles... dumps) {
        ForumRunner forum = ForumRunner.in(folder)
                .with("FORUM_STORE", folder.resolve(name + ".db").toString());
        for (DumpFiles dump : dumps) {
            Path files = folder.resolve(name + System.identityHashCode(dump));
            forum.run("import", "--reread", dump.writeTo(files)).succeeds();
        }
        return forum;
    }

    private static String records(ForumRunner forum) {
        return forum.run("export", "--ndjson", "-").succeeds().result().out();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anEarlierDumpAndTheWholeOneLeadToTheWholeOne(long seed) {
        DumpFiles whole = random(new Random(seed));
        DumpFiles earlier = whole.where(before(new Random(seed).nextInt(MINUTES)));

        String alone = records(take("alone", whole));

        assertThat(records(take("continued", earlier, whole))).isEqualTo(alone);
        assertThat(records(take("turned", whole, earlier))).isEqualTo(alone);
        take("alone", whole).run("doctor").succeeds();
    }

    @Test
    void aDumpCutOffAnywhereGivesWayToTheWholeOne() {
        DumpFiles whole = random(new Random(9));
        String alone = records(take("alone", whole));
        int[] row = {0};

        // of every table the first two thirds, however old they are
        DumpFiles part = whole.where(line -> !line.contains("PostHistoryTypeId") || row[0]++ < 40);

        assertThat(records(take("continued", part, whole))).isEqualTo(alone);
    }

    @Test
    void theSameDumpAgainChangesNothing() {
        ForumRunner forum = take("again", random(new Random(4)));
        String before = records(forum);

        DumpFiles again = random(new Random(4));
        forum.run("import", "--reread", again.writeTo(folder.resolve("again")), "--json", "--fields", "added,updated")
                .prints("{\"added\":0,\"updated\":0}\n");

        assertThat(records(forum)).isEqualTo(before);
    }

    @Test
    void whatWasTakenBackOnTheSiteIsTakenBackHere() {
        DumpFiles older = new DumpFiles()
                .user(
                        1,
                        "ann",
                        "LastAccessDate=" + DumpFiles.time(40),
                        "Location=Here",
                        "WebsiteUrl=https://a.example/")
                .question(1, 1, "OwnerUserId=1", "AcceptedAnswerId=2", "ClosedDate=" + DumpFiles.time(30))
                .answer(2, 1, 2, "OwnerUserId=1")
                .row("Votes", "PostId=2", "VoteTypeId=1", DumpFiles.at(20));
        DumpFiles newer = new DumpFiles()
                .user(1, "ann", "LastAccessDate=" + DumpFiles.time(90), "Location=Here")
                .question(1, 1, "OwnerUserId=1")
                .answer(2, 1, 2, "OwnerUserId=1");
        ForumRunner forum = take("taken-back", older);
        forum.run("show", "1", "--json", "--fields", "acceptedAnswer,closed")
                .prints("{\"acceptedAnswer\":2,\"closed\":\"closed\"}\n");

        forum.run("import", "--reread", newer.writeTo(folder.resolve("newer"))).succeeds();

        forum.run("show", "1", "--json", "--fields", "acceptedAnswer,closed")
                .prints("{\"acceptedAnswer\":null,\"closed\":null}\n");
        String user = forum.run("user", "show", "ann").succeeds().result().out();
        assertThat(user).contains("Here").doesNotContain("a.example");
        forum.run("doctor").succeeds();
    }

    @Test
    void whoDidSomethingIsToldOnceTheDumpHoldsThem() {
        DumpFiles whole = new DumpFiles()
                .user(1, "ann")
                .question(1, 1, "ClosedDate=" + DumpFiles.time(30))
                .history(1, 10, 1, 30, "", "Comment=105", "UserId=1")
                .history(1, 12, 2, 40, "", "UserId=1");
        DumpFiles nameless = whole.without("Users");

        String records = records(take("named", nameless, whole));

        assertThat(records).contains("\"stateSet\":{\"at\":\"2020-01-01T00:40:00.000Z\",\"by\":\"ann\"");
        assertThat(records).contains("\"at\":\"2020-01-01T00:30:00.000Z\",\"by\":\"ann\"");
        assertThat(records(take("turned", whole, nameless))).isEqualTo(records);
    }

    /** A question that is closed as a copy of another, as far as a dump tells; the link is to a third one. */
    private static DumpFiles closed(boolean history, String original, boolean link) {
        DumpFiles dump = new DumpFiles()
                .user(1, "ann")
                .question(1, 1)
                .question(2, 2, "ClosedDate=" + DumpFiles.time(30))
                .question(3, 3);
        if (history) {
            dump.history(2, 10, 1, 30, original, "Comment=101", "UserId=1");
        }
        return link ? dump.row("PostLinks", "PostId=2", "RelatedPostId=3", "LinkTypeId=3", DumpFiles.at(30)) : dump;
    }

    private static String closing(ForumRunner forum) {
        Matcher closing = CLOSING.matcher(records(forum));
        assertThat(closing.find()).isTrue();
        return closing.group();
    }

    @Test
    void aClosingIsTakenFromTheDumpThatTellsMostOfIt() {
        List<DumpFiles> fromLeastToMost = List.of(
                closed(false, "", false),
                closed(false, "", true),
                closed(true, "", false),
                closed(true, "", true),
                closed(true, "{\"OriginalQuestionIds\":[1]}", true));
        for (int more = 1; more < fromLeastToMost.size(); more++) {
            DumpFiles fuller = fromLeastToMost.get(more);
            String alone = closing(take("alone" + more, fuller));
            for (int less = 0; less < more; less++) {
                DumpFiles poorer = fromLeastToMost.get(less);
                String names = less + "-" + more;

                assertThat(closing(take("continued" + names, poorer, fuller))).isEqualTo(alone);
                assertThat(closing(take("turned" + names, fuller, poorer))).isEqualTo(alone);
            }
        }
    }

    @Test
    void theMarkdownOfTheHistoryGoesBeforeTheHtmlOfADumpWithoutIt() {
        DumpFiles whole = new DumpFiles().question(1, 1).asked(1, 1, "*Text*", "");
        DumpFiles part = whole.without("PostHistory");

        take("later", part, whole).run("list", "--fields", "body,format").prints("*Text*\tmarkdown\n");
        take("earlier", whole, part).run("list", "--fields", "body,format").prints("*Text*\tmarkdown\n");
    }

    @Test
    void aUserIsFollowedToANewName() {
        DumpFiles older = new DumpFiles()
                .user(1, "ann", "LastAccessDate=" + DumpFiles.time(40))
                .question(1, 1, "OwnerUserId=1");
        DumpFiles newer = new DumpFiles()
                .user(1, "zoe", "LastAccessDate=" + DumpFiles.time(90))
                .question(1, 1, "OwnerUserId=1");

        ForumRunner forum = take("renamed", older, newer);

        forum.run("user", "list", "--fields", "handle,questions").prints("zoe\t1\n");
        forum.run("show", "1", "--json", "--fields", "author").prints("{\"author\":\"zoe\"}\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void whatWasChangedHereStays() {
        DumpFiles older = new DumpFiles()
                .user(1, "ann", "LastAccessDate=" + DumpFiles.time(40))
                .question(1, 1, "OwnerUserId=1")
                .answer(2, 1, 2, "OwnerUserId=1");
        ForumRunner forum = take("changed", older);
        forum.as("ann").run("accept", "2").succeeds();
        forum.as("ann").run("user", "edit", "ann", "--location", "There").succeeds();

        forum.run(
                        "import",
                        older.user(2, "bob", "LastAccessDate=" + DumpFiles.time(90))
                                .writeTo(folder.resolve("newer")))
                .succeeds();

        forum.run("show", "1", "--json", "--fields", "acceptedAnswer").prints("{\"acceptedAnswer\":2}\n");
        assertThat(forum.run("user", "show", "ann").succeeds().result().out()).contains("There");
    }

    @Test
    void whatUsersSayOfThemselvesIsAsOldAsTheirLastVisit() {
        DumpFiles older = new DumpFiles()
                .user(1, "ann", "LastAccessDate=" + DumpFiles.time(40), "Location=Here")
                .question(1, 1, "OwnerUserId=1");
        DumpFiles newer = new DumpFiles()
                .user(1, "ann", "LastAccessDate=" + DumpFiles.time(90), "Location=There")
                .question(1, 1, "OwnerUserId=1")
                .question(2, 120, "OwnerUserId=1");

        assertThat(records(take("continued", older, newer))).isEqualTo(records(take("alone", newer)));
    }

    private static Predicate<String> before(int minute) {
        return line -> {
            Matcher time = MINUTE.matcher(line);
            return !time.find() || Integer.parseInt(time.group(1)) * 60 + Integer.parseInt(time.group(2)) <= minute;
        };
    }

    /** Posts, edits, comments, votes, closings and deletions at random times. */
    private static DumpFiles random(Random random) {
        DumpFiles dump = new DumpFiles().row("Users", "Id=-1", "DisplayName=Community", DumpFiles.at(0));
        for (int i = 1; i <= 8; i++) {
            dump.row(
                    "Users",
                    "Id=" + i,
                    "DisplayName=" + (i % 3 == 0 ? "Rob" : "user " + i),
                    DumpFiles.at(i * 60),
                    "LastAccessDate=" + DumpFiles.time(i * 60 + random.nextInt(100)),
                    "Location=Place " + random.nextInt(9));
        }
        int asked = 0;
        for (int id = 1; id <= 16; id++) {
            int minute = id * 20;
            String by = "UserId=" + (1 + random.nextInt(8));
            if (asked == 0 || random.nextInt(3) == 0) {
                asked = id;
                question(dump, random, id, minute, by);
            } else {
                dump.answer(id, asked, minute, "Owner" + by, "Score=" + random.nextInt(4));
                dump.history(id, 2, 0, minute, "Text of " + id, by);
            }
            if (random.nextBoolean()) {
                int edited = minute + 1 + random.nextInt(400);
                dump.history(id, 5, 1, edited, "Edited " + id, "UserId=" + (1 + random.nextInt(8)));
            }
            if (random.nextInt(4) == 0) {
                int deleted = minute + 1 + random.nextInt(200);
                dump.history(id, 12, 2, deleted, "", by).history(id, 13, 3, deleted + 5, "", by);
            }
            int commented = minute + random.nextInt(500);
            dump.row("Comments", "Id=" + id, "PostId=" + id, "Text=Hm " + id, DumpFiles.at(commented), by, "Score=1");
            for (int i = random.nextInt(4); i > 0; i--) {
                int voted = minute + random.nextInt(500);
                dump.row("Votes", "PostId=" + id, "VoteTypeId=" + (2 + random.nextInt(2)), DumpFiles.at(voted));
            }
            dump.row("Votes", "PostId=" + id, "VoteTypeId=5", DumpFiles.at(minute + 30), by);
        }
        return dump;
    }

    private static void question(DumpFiles dump, Random random, int id, int minute, String by) {
        boolean closed = random.nextInt(3) == 0;
        boolean accepted = random.nextBoolean();
        String closing = DumpFiles.time(minute + 200);
        dump.question(
                id,
                minute,
                "Owner" + by,
                "Tags=<now>",
                "Score=" + (random.nextInt(5) - 1),
                "AcceptedAnswerId=" + (accepted ? id + 1 : 0),
                closed ? "ClosedDate=" + closing : "ViewCount=3");
        dump.asked(id, minute, "Text of " + id, "<then>", by);
        dump.history(id, 6, 7, minute + 100, "<now>", by);
        dump.row("Votes", "PostId=" + (id + 1), "VoteTypeId=1", DumpFiles.at(minute + 60));
        if (closed) {
            String reason = "Comment=" + (random.nextBoolean() ? 101 : 105);
            String text = random.nextBoolean() && id > 1 ? "{\"OriginalQuestionIds\":[1]}" : "";
            dump.history(id, 10, 8, minute + 200, text, reason, "UserId=-1");
            dump.row("PostLinks", "PostId=" + id, "RelatedPostId=3", "LinkTypeId=3", DumpFiles.at(minute + 199));
        }
    }
}
