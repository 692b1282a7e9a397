package forum.exchange.stackexchange;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumRunner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dump holds is in the forum afterwards. */
class StackExchangeImportTest {

    private static final String COUNTS = "read,added,updated,unchanged,rejected";

    @TempDir
    Path folder;

    private ForumRunner forum;
    private final DumpFiles dump = new DumpFiles();

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
        forum.run("user", "add", "amber");
    }

    private void take(DumpFiles files) {
        forum.run("import", "--reread", files.writeTo(folder.resolve("dump"))).succeeds();
    }

    private String told(DumpFiles files) {
        return forum.run("import", "--reread", files.writeTo(folder.resolve("dump")))
                .succeeds()
                .result()
                .err();
    }

    private String list(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "list";
        System.arraycopy(words, 0, all, 1, words.length);
        return forum.run(all).succeeds().result().out();
    }

    @Test
    void bringsQuestionsAnswersAndCommentsWithTheirAuthors() {
        take(dump.user(1, "Ann")
                .user(2, "Ben")
                .question(10, 1, "OwnerUserId=1", "ViewCount=7", "Tags=<a><b-c>")
                .answer(11, 10, 2, "OwnerUserId=2")
                .question(12, 3, "OwnerDisplayName=user99", "Tags=|d|")
                .row("Comments", "Id=5", "PostId=11", "Text=Right", DumpFiles.at(4), "UserId=1", "Score=3")
                .row("Comments", "Id=6", "PostId=11", "Text=So it is", DumpFiles.at(5), "UserId=2"));

        assertThat(list("--fields", "title,author,authorName,tags,views,answerCount,createdAt"))
                .isEqualTo("""
                        Title 12		user99	d	0	0	2020-01-01T00:03:00.000Z
                        Title 10	Ann		a,b-c	7	1	2020-01-01T00:01:00.000Z
                        """);
        assertThat(list("--kind", "answer", "--fields", "author,body")).isEqualTo("Ben\t<p>Body 11</p>\n");
        assertThat(list("--kind", "comment", "--fields", "author,body,score"))
                .isEqualTo("Ben\tSo it is\t0\nAnn\tRight\t3\n");
    }

    @Test
    void namesAuthorsByTheirNumbersWhereThereIsNoTableOfUsers() {
        take(dump.question(1, 1, "OwnerUserId=4").question(2, 2));

        assertThat(list("--fields", "title,author,authorName")).isEqualTo("Title 2\t\t\nTitle 1\t\tuser4\n");
    }

    @Test
    void countsVotesAsATallyAndFollowsTheScoreWhereVotesAreMissing() {
        String told = told(dump.question(1, 1, "Score=2")
                .question(2, 2, "Score=5")
                .question(3, 3, "Score=-4")
                .votes(1, 2, 3)
                .votes(1, 3, 1)
                .votes(2, 2, 1)
                .votes(2, 3, 2)
                .votes(3, 2, 1)
                .votes(77, 2, 2));

        assertThat(list("--fields", "title,score,upvotes,downvotes"))
                .isEqualTo("Title 3\t-4\t1\t5\nTitle 2\t5\t7\t2\nTitle 1\t2\t3\t1\n");
        assertThat(told)
                .contains(
                        "  2  voters of posts whose votes the dump holds in part; the tally follows their score",
                        "  2  votes that point at posts not in the dump");
    }

    @Test
    void countsVotesOfPostsThatTakeTurns() {
        // posts whose votes are counted in the same place
        take(dump.question(6, 1)
                .question(10_952, 2)
                .votes(6, 2, 1)
                .votes(10_952, 2, 1)
                .votes(6, 3, 1)
                .votes(10_952, 2, 1));

        assertThat(list("--fields", "title,upvotes,downvotes")).isEqualTo("Title 10952\t2\t0\nTitle 6\t1\t1\n");
    }

    @Test
    void knowsWhatBelongsToAPostThatComesLate() {
        for (int id = 2; id < 5_000; id++) {
            dump.question(id, 1);
        }
        take(dump.question(1, 1, "ClosedDate=" + DumpFiles.time(2))
                .votes(1, 2, 1)
                .row("Votes", "PostId=1", "VoteTypeId=5", "UserId=7", DumpFiles.at(3))
                .user(7, "ann")
                .asked(1, 1, "*Text*", "")
                .row("Comments", "Id=1", "PostId=1", "Text=Hm", DumpFiles.at(2))
                .row("PostLinks", "PostId=1", "RelatedPostId=2", "LinkTypeId=3", DumpFiles.at(2)));

        assertThat(list("--sort", "votes", "--limit", "1", "--fields", "title,body,upvotes,commentCount,duplicateOf"))
                .isEqualTo("Title 1\t*Text*\t1\t1\t3\n");
    }

    @Test
    void callsTheSourceByItsFirstPostWhereThereIsNoTableOfUsers() {
        take(dump.question(5, 9, "Score=1").question(3, 5).question(4, 2));

        forum.run("export", "--ndjson", "-").printsPart("\"source\":\"stackexchange-2020-01-01T00:05:00Z\"");
    }

    @Test
    void bringsTheWholeHistoryInMarkdown() {
        take(dump.user(1, "Ann")
                .user(2, "Ben")
                .question(1, 1, "OwnerUserId=1", "Tags=<b>", "LastEditDate=" + DumpFiles.time(9))
                .asked(1, 1, "First\r\n*text*", "<a>", "UserId=1")
                .history(1, 5, 1, 5, "Second", "UserId=2")
                .history(1, 4, 1, 5, "Other", "UserId=2")
                .history(1, 6, 2, 6, "<b>", "UserId=1")
                .history(1, 8, 3, 7, "First\r\n*text*", "UserId=1")
                .history(1, 7, 3, 7, "Title 1", "UserId=1")
                .history(1, 50, 4, 8, ""));

        forum.run("history", "1").prints("""
                1	2020-01-01T00:01:00.000Z	Ann	Title 1	First\\n*text*	a\t
                2	2020-01-01T00:05:00.000Z	Ben	Other	Second	\t
                3	2020-01-01T00:06:00.000Z	Ann			b\t
                4	2020-01-01T00:07:00.000Z	Ann	Title 1	First\\n*text*	\t
                """);
        assertThat(list("--fields", "title,body,format,tags,author"))
                .isEqualTo("Title 1\tFirst\\n*text*\tmarkdown\tb\tAnn\n");
    }

    @Test
    void knowsWhoWroteAPostThatIsSomebodyElsesNow() {
        take(dump.user(1, "Ann").user(2, "Ben").question(1, 1, "OwnerUserId=2").asked(1, 1, "Text", "", "UserId=1"));

        forum.run("history", "1", "--fields", "by,title").prints("Ann\tTitle 1\n");
        assertThat(list("--fields", "author")).isEqualTo("Ben\n");
    }

    @Test
    void takesTitleAndTagsFromThePostWhereTheyChangedWithoutAnEntry() {
        take(dump.question(1, 1, "Tags=<renamed>").asked(1, 1, "Text", "<a>"));

        assertThat(list("--fields", "title,tags,editedAt")).isEqualTo("Title 1\trenamed\t\n");
    }

    @Test
    void takesThemFromTheHistoryWhereItBreaksOffBeforeTheLastEdit() {
        take(dump.question(1, 1, "Tags=<renamed>", "LastEditDate=2020-01-01T00:01:59.000")
                .asked(1, 1, "Text", "<a>")
                .question(2, 2, "Tags=<edited>", "LastEditDate=2020-01-01T00:03:01.000")
                .asked(2, 2, "Text", "<a>"));

        assertThat(list("--fields", "title,tags")).isEqualTo("Title 2\ta\nTitle 1\trenamed\n");
    }

    @Test
    void takesTheTitleFromAHistoryThatBreaksOffBehindTheFirst() {
        take(dump.user(1, "Ann")
                .question(1, 1, "OwnerUserId=1", "LastEditDate=" + DumpFiles.time(30))
                .history(1, 2, 0, 1, "Text", "UserId=1")
                .history(1, 1, 0, 1, "Old title", "UserId=1"));

        assertThat(list("--fields", "title,body")).isEqualTo("Old title\tText\n");
        forum.run("history", "1", "--fields", "by,title").prints("Ann\tOld title\n");
    }

    @Test
    void takesAHistoryForWholeWhereThereAreNoTags() {
        take(dump.user(1, "Ann")
                .user(2, "Ben")
                .question(1, 1, "OwnerUserId=1")
                .history(1, 2, 0, 1, "Text", "UserId=1")
                .history(1, 1, 0, 1, "Title 1", "UserId=1")
                .history(1, 5, 1, 5, "Other", "UserId=2")
                .question(2, 2, "OwnerUserId=1", "Tags=<a>")
                .history(2, 2, 0, 2, "Text", "UserId=1")
                .history(2, 1, 0, 2, "Title 2", "UserId=1")
                .history(2, 5, 1, 6, "Other", "UserId=2"));

        forum.run("history", "1", "--fields", "by,body").prints("Ann\tText\nBen\tOther\n");
        forum.run("history", "2", "--fields", "by,body,tags").prints("\tText\ta\nBen\tOther\t\n");
    }

    @Test
    void takesTheTextForThatOfTheLastEditWhereNoneIsInTheHistory() {
        take(dump.question(1, 1, "LastEditDate=" + DumpFiles.time(30))
                .history(1, 4, 1, 5, "Title 1")
                .question(2, 2, "LastEditDate=" + DumpFiles.time(30))
                .history(2, 5, 1, 5, "Body 2"));

        forum.run("history", "1", "--fields", "at,body")
                .prints("2020-01-01T00:05:00.000Z\t\n2020-01-01T00:30:00.000Z\t<p>Body 1</p>\n");
        forum.run("history", "2", "--fields", "at,body")
                .prints("2020-01-01T00:02:00.000Z\t<p>Body 2</p>\n2020-01-01T00:05:00.000Z\tBody 2\n");
    }

    @Test
    void takesTheLaterEntryOfTwoAtOneTime() {
        take(dump.question(1, 1, "Tags=<b>", "LastEditDate=" + DumpFiles.time(5))
                .asked(1, 1, "Text", "<a>")
                .history(1, 6, 1, 5, "<c>")
                .history(1, 6, 2, 5, "<b>"));

        forum.run("history", "1", "--json", "--fields", "number")
                .prints("[{\"number\":1},{\"number\":2},{\"number\":3}]\n");
    }

    @Test
    void tellsWhenTheFirstTextWasWrittenWhereThePostSaysOtherwise() {
        take(dump.question(1, 1).asked(1, 2, "Text", ""));

        forum.run("history", "1", "--fields", "at").prints("2020-01-01T00:02:00.000Z\n");
        assertThat(list("--fields", "createdAt")).isEqualTo("2020-01-01T00:01:00.000Z\n");
    }

    @Test
    void takesTheHtmlOfAPostWithoutHistory() {
        take(dump.question(1, 1).question(2, 2).asked(2, 2, "*Text*", ""));

        assertThat(list("--fields", "title,format,body"))
                .isEqualTo("Title 2\tmarkdown\t*Text*\nTitle 1\thtml\t<p>Body 1</p>\n");
    }

    @Test
    void acceptsTheAnswerThatTheAskerAccepted() {
        String told = told(dump.question(1, 1, "AcceptedAnswerId=2")
                .answer(2, 1, 2)
                .votes(2, 1, 1)
                .question(3, 3, "AcceptedAnswerId=99")
                .question(4, 4, "AcceptedAnswerId=5")
                .answer(5, 4, 6)
                .question(7, 7, "AcceptedAnswerId=7"));

        String records =
                forum.run("export", "--ndjson", "-").succeeds().result().out();
        assertThat(records)
                .contains("\"acceptedSet\":{\"at\":\"2020-01-02T00:00:00.000Z\"")
                .as("not told, and so when the answer was written")
                .contains("\"acceptedSet\":{\"at\":\"2020-01-01T00:06:00.000Z\"")
                .as("not in the dump, and so before all that a dump with it says")
                .contains("\"acceptedSet\":{\"at\":\"2020-01-01T00:03:00.000Z\"");
        assertThat(list("--kind", "answer", "--accepted", "--fields", "body"))
                .isEqualTo("<p>Body 5</p>\n<p>Body 2</p>\n");
        assertThat(told).contains("2  marks of an accepted answer that is not in the dump");
    }

    @Test
    void closesWithTheReasonAndTheOriginal() {
        String closed = "ClosedDate=" + DumpFiles.time(30);
        take(dump.user(1, "Mod")
                .question(1, 1)
                .question(2, 2, closed)
                .question(3, 3, closed)
                .question(4, 4, closed)
                .question(5, 5, closed)
                .question(6, 6)
                .history(
                        2,
                        10,
                        1,
                        30,
                        "{\"Voters\":[{\"Id\":6}],\"OriginalQuestionIds\":[1]}",
                        "Comment=101",
                        "UserId=1")
                .history(3, 10, 1, 30, "{\"Voters\":[]}", "Comment=105", "UserId=1")
                .row("PostLinks", "PostId=4", "RelatedPostId=2", "LinkTypeId=3", DumpFiles.at(21))
                .row("PostLinks", "PostId=4", "RelatedPostId=1", "LinkTypeId=3", DumpFiles.at(20))
                .row("PostLinks", "PostId=3", "RelatedPostId=1", "LinkTypeId=3", DumpFiles.at(20))
                .row("PostLinks", "PostId=6", "RelatedPostId=1", "LinkTypeId=1", DumpFiles.at(20))
                .history(6, 10, 1, 30, "", "Comment=102", "UserId=1")
                .history(6, 11, 2, 40, "", "UserId=1")
                .question(7, 7)
                .history(7, 10, 1, 35, "", "Comment=102", "UserId=1")
                .question(8, 8, closed)
                .history(8, 10, 1, 30, "", "Comment= too chatty", "UserId=1")
                .question(9, 9, closed)
                .history(9, 10, 1, 30, "", "Comment=999", "UserId=1"));

        assertThat(forum.run("export", "--ndjson", "-").succeeds().result().out())
                .as("the table of posts knows better whether one is closed")
                .contains("\"closed\":{\"at\":\"2020-01-01T00:40:00.000Z\"")
                .doesNotContain("2020-01-01T00:35:00.000Z");
        assertThat(list("--fields", "title,closed,duplicateOf", "--sort", "recent"))
                .isEqualTo("""
                        Title 9\tclosed\t
                        Title 8\ttoo chatty\t
                        Title 7\t\t
                        Title 6\t\t
                        Title 5\tclosed\t
                        Title 4\tduplicate\t1
                        Title 3\topinion-based\t
                        Title 2\tduplicate\t1
                        Title 1\t\t
                        """);
    }

    @Test
    void hidesWhatItsHistorySaysIsDeleted() {
        take(dump.question(1, 1)
                .question(2, 2)
                .question(3, 3, "DeletionDate=" + DumpFiles.time(5))
                .history(1, 12, 1, 5, "")
                .history(2, 12, 1, 5, "")
                .history(2, 13, 2, 6, ""));

        assertThat(list("--fields", "title")).isEqualTo("Title 2\n");
        assertThat(list("--state", "hidden", "--fields", "title")).isEqualTo("Title 3\nTitle 1\n");
    }

    @Test
    void tellsOfWhatSomebodyDidWhomTheDumpDoesNotHoldAMillisecondEarlier() {
        take(dump.user(1, "Ann")
                .question(1, 1, "OwnerUserId=1")
                .history(1, 12, 1, 5, "", "UserId=7")
                .question(2, 2, "OwnerUserId=1")
                .history(2, 12, 1, 5, ""));
        forum.run("export", "--ndjson")
                .printsPart("\"stateSet\":{\"at\":\"2020-01-01T00:04:59.999Z\",\"stamp\"")
                .printsPart("\"stateSet\":{\"at\":\"2020-01-01T00:05:00.000Z\",\"stamp\"");

        take(dump.user(7, "Gil"));

        forum.run("export", "--ndjson").printsPart("\"stateSet\":{\"at\":\"2020-01-01T00:05:00.000Z\",\"by\":\"Gil\"");
    }

    @Test
    void givesEqualNamesHandlesThatStayTheSame() {
        dump.question(1, 1)
                .user(7, "Rob")
                .user(3, "röb")
                .user(9, "ROB")
                .user(4, "Rob#7")
                .user(5, "a/b+c@d");
        dump.user(6, " \u00ad ").user(8, "Rob\u00ad");
        take(dump);

        assertThat(forum.run("user", "list", "--fields", "handle", "--no-header")
                        .result()
                        .out()
                        .lines())
                .containsExactlyInAnyOrder("amber", "röb", "Rob#7", "Rob#8", "ROB#9", "Rob#7#4", "a-b-c-d", "user6");

        forum.run(
                        "import",
                        new DumpFiles()
                                .question(1, 1)
                                .user(12, "rob")
                                .user(3, "röb")
                                .writeTo(folder.resolve("b")))
                .succeeds();
        assertThat(forum.run("user", "list", "--fields", "handle").result().out())
                .contains("rob#12");
    }

    @Test
    void bringsProfiles() {
        take(dump.question(1, 1)
                .user(1, "Ann", "Location=Ulm", "WebsiteUrl=https://a.example", "AboutMe=<p>I <b>am</b>.</p>"));

        forum.run("user", "show", "Ann", "--fields", "createdAt,name,location,website,about")
                .prints("2020-01-01T00:00:00.000Z\t\tUlm\thttps://a.example\tI am.\n");
    }

    @Test
    void keepsBookmarksInSight() {
        String told = told(dump.user(1, "Ann")
                .question(1, 1)
                .answer(2, 1, 2)
                .votes(2, 5, 1, "UserId=1")
                .votes(1, 5, 1, "UserId=8")
                .votes(1, 5, 2));

        forum.as("Ann").run("favorite", "list", "--fields", "kind,title").printsPart("question");
        assertThat(told).contains("1  bookmarks of users who are not in the dump", "2  bookmarks that name no user");
    }

    @Test
    void countsWhatIsNoPartOfAForumByKind() {
        String told = told(dump.question(1, 1, "CommunityOwnedDate=" + DumpFiles.time(1))
                .row("Posts", "Id=2", "PostTypeId=4", DumpFiles.at(1))
                .row("Posts", "Id=3", "PostTypeId=5", DumpFiles.at(1))
                .row("Posts", "Id=4", "PostTypeId=55", DumpFiles.at(1))
                .history(2, 2, 1, 1, "Wiki")
                .history(1, 16, 1, 1, "")
                .row("Comments", "Id=1", "PostId=98", "Text=x", DumpFiles.at(1))
                .row("PostLinks", "PostId=1", "RelatedPostId=9", "LinkTypeId=1", DumpFiles.at(1))
                .row("Tags", "TagName=a", "Count=0")
                .row("Badges", "Id=1")
                .votes(1, 8, 1)
                .votes(1, 15, 2));

        assertThat(told.lines())
                .contains(
                        "  1  tag wiki excerpts",
                        "  1  tag wikis",
                        "  1  posts of type 55",
                        "  1  history entries of posts that were left out",
                        "  1  notes that a post became a community wiki",
                        "  1  marks of a community wiki, which came as posts of their authors",
                        "  1  comments that point at posts not in the dump",
                        "  1  links between posts",
                        "  1  tags that no question has",
                        "  1  badges",
                        "  1  bounties offered",
                        "  2  reviews by moderators");
    }

    @Test
    void readsAnArchiveLikeTheFolderItWasMadeFrom() {
        dump.user(-1, "Community").question(1, 1).answer(2, 1, 2).asked(1, 1, "Text", "");
        take(dump);

        String archive = dump.packInto(folder.resolve("site.7z"), "");
        forum.run("import", "--reread", archive, "--json", "--fields", COUNTS)
                .succeeds()
                .prints("{\"read\":3,\"added\":0,\"updated\":0,\"unchanged\":3,\"rejected\":0}\n");
    }

    @Test
    void readsRowsLongerThanWhatIsHeldAtATime() {
        String text = "é <b> & \"c\" ".repeat(60_000).strip();
        for (int i = 1; i <= 40; i++) {
            dump.question(i, i, "Score=1").asked(i, i, "Text " + i + text.substring(0, i * 1_000), "");
        }
        take(dump.question(50, 50, "Score=1").asked(50, 50, text, ""));

        assertThat(list("--fields", "title", "--limit", "0").lines()).hasSize(41);
        assertThat(list("--fields", "body", "--limit", "1")).isEqualTo(text + "\n");
    }

    @Test
    void takesTwoSitesApart() {
        take(dump.user(-1, "Community").question(1, 1));

        String other = new DumpFiles()
                .row("Users", "Id=-1", "DisplayName=Community", "CreationDate=2019-01-01T00:00:00.000")
                .question(1, 1)
                .writeTo(folder.resolve("other"));
        forum.run("import", "--reread", other).succeeds();

        assertThat(list("--fields", "title")).isEqualTo("Title 1\nTitle 1\n");
    }

    @Test
    void keepsToTheNameThatIsGiven() {
        String first = dump.question(1, 1).writeTo(folder.resolve("first"));
        String second = new DumpFiles().question(1, 2).writeTo(folder.resolve("second"));

        forum.run("import", "--reread", "--source", "mine", first).succeeds();
        forum.run("import", "--reread", "--source", "mine", second, "--json", "--fields", "added")
                .prints("{\"added\":0}\n");
    }
}
