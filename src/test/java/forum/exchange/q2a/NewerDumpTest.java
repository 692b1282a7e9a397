package forum.exchange.q2a;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.ForumRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewerDumpTest {

    private static final String MOVED = "(11,'C',10,2,NULL,NULL,1,NULL,NULL,3,0,NULL,'','2024-01-06 12:00:00',"
            + "'2024-01-06 13:00:00','Y',NULL,'It was an answer.',NULL,NULL,NULL);";
    private static final String NOT_YET_MOVED =
            "(11,'A',5,2,NULL,NULL,1,NULL,NULL,NULL,0,NULL,'','2024-01-06 12:00:00',"
                    + "NULL,NULL,NULL,'It was an answer.',NULL,NULL,NULL),";
    private static final String REPLY =
            ",2,NULL,NULL,3,NULL,NULL,NULL,0,NULL,'','2024-01-06 12:30:00',NULL,NULL,NULL,'Thanks.',NULL,NULL,NULL);";

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    private String take(String sql) throws IOException {
        forum.run("import", "--reread", Garden.file(folder, sql)).succeeds();
        return records(forum);
    }

    /** What an empty forum holds after this dump. */
    private String fresh(String sql) throws IOException {
        Path own = Files.createTempDirectory(folder, "fresh");
        ForumRunner other = ForumRunner.in(own);
        other.run("import", "--reread", Garden.file(own, sql)).succeeds();
        return records(other);
    }

    private static String records(ForumRunner forum) {
        String all = forum.run("export", "--ndjson").succeeds().result().out();
        return all.substring(all.indexOf('\n') + 1);
    }

    @Test
    void makesAnAnswerACommentWithWhatStoodOnIt() throws IOException {
        String older = Garden.sql(MOVED, NOT_YET_MOVED + "(12,'C',11" + REPLY);
        String newer = Garden.sql(MOVED, MOVED.replace(");", "),") + "(12,'C',10" + REPLY);
        take(older);
        forum.run("user", "list", "--fields", "handle,answers,comments")
                .prints("Fern\t1\t0\nmoss\t1\t0\nFERN-3\t1\t1\n");

        assertThat(take(newer)).isEqualTo(fresh(newer));

        forum.run("user", "list", "--fields", "handle,answers,comments")
                .prints("Fern\t0\t1\nmoss\t1\t0\nFERN-3\t1\t1\n");
        forum.run("doctor").succeeds();
        assertThat(take(older)).isEqualTo(fresh(newer));
        forum.run("doctor").succeeds();
    }

    private String users() {
        return forum.run("user", "list", "--fields", "handle,points,questions,answers,comments")
                .succeeds()
                .result()
                .out();
    }

    @Test
    void followsAUserToANewName() throws IOException {
        take(Garden.sql());
        String newer = Garden.sql("'moss'", "'lichen'")
                .replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2024-02-02");
        String before = users();
        String after = take(newer);

        assertThat(before).contains("moss\t");
        assertThat(after).containsOnlyOnce("\"mergedInto\":{");
        assertThat(users()).isEqualTo(before.replace("moss", "lichen"));
        assertThat(forum.run("user", "show", "moss").succeeds().result().out()).contains("lichen");
        forum.run("doctor").succeeds();
        assertThat(take(newer)).isEqualTo(after);
        assertThat(take(Garden.sql())).isEqualTo(after);

        take(Garden.sql().replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2024-02-03"));
        assertThat(users()).isEqualTo(before);
        assertThat(records(forum)).contains("\"mergedInto\":\"moss\"").doesNotContain("\"mergedInto\":\"lichen\"");
        forum.run("doctor").succeeds();
    }

    @Test
    void followsTwoUsersToNewNamesAtOnce() throws IOException {
        String voted = Garden.sql("(3,1,0,1,NULL,NULL)", "(3,1,0,1,NULL,NULL),(7,3,1,0,'2024-01-20 10:00:00',NULL)");
        take(voted);
        String before = users();

        take(on(2, voted.replace("'moss'", "'lichen'").replace("'FERN'", "'vine'")));

        assertThat(users()).isEqualTo(before.replace("moss", "lichen").replace("FERN-3", "vine"));
        forum.run("doctor").succeeds();
    }

    @Test
    void spellsANameAsTheSiteDoesNow() throws IOException {
        take(Garden.sql());
        take(Garden.sql("'Fern'", "'fern'")
                .replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2024-02-02"));
        assertThat(users()).contains("fern\t").doesNotContain("Fern\t");

        take(Garden.sql().replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2024-02-03"));
        assertThat(users()).contains("Fern\t").doesNotContain("fern\t");
    }

    @Test
    void leavesAnOldNameToWhoeverHasItNow() throws IOException {
        take(Garden.sql());
        String newer = Garden.sql("'moss'", "'?'")
                .replace("'Fern'", "'moss'")
                .replace("'?'", "'Fern'")
                .replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2024-02-02");

        forum.run("import", "--reread", Garden.file(folder, newer))
                .succeeds()
                .saysPart("  2  new names of users whose old one is somebody else's now");

        assertThat(users().lines()).hasSize(3);
        forum.run("show", "1", "--json", "--fields", "upvotes").prints("{\"upvotes\":1}\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void takesBackAVoteOfSomebodyWhoFlaggedThePost() throws IOException {
        take(Garden.sql());
        forum.run("show", "1", "--json", "--fields", "upvotes,downvotes").prints("{\"upvotes\":1,\"downvotes\":1}\n");

        take(Garden.sql(
                        "(1,3,-1,0,'2024-01-05 16:00:00',NULL)",
                        "(1,3,0,1,'2024-01-05 16:00:00','2024-02-01 10:00:00')")
                .replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2024-02-02"));

        forum.run("show", "1", "--json", "--fields", "upvotes,downvotes").prints("{\"upvotes\":1,\"downvotes\":0}\n");
    }

    @Test
    void clearsWhatAUserHasClearedOnTheSite() throws IOException {
        take(Garden.sql());
        String newer = Garden.sql("(1,'about','Line one\\nLine two'),", "")
                .replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2024-02-02");
        take(newer);

        String user = forum.run("user", "show", "Fern").succeeds().result().out();
        assertThat(user).contains("東の町").doesNotContain("Line one");

        String none = newer.replaceAll("INSERT INTO `gq_userprofile`.*\n", "")
                .replace("-- Dump completed on 2024-02-02", "-- Dump completed on 2024-02-03");
        take(none);
        assertThat(forum.run("user", "show", "Fern").succeeds().result().out()).contains("東の町");
    }

    @Test
    void followsTheSiteInWhatItTellsWithoutATime() throws IOException {
        take(Garden.sql());
        String newer = Garden.sql("(2,-50,1,-250)", "(2,-50,1,50)")
                .replace("'moss',NULL,0,3)", "'moss',NULL,10,1)")
                .replace("(1,'Q',NULL,1,2,", "(1,'Q',NULL,1,NULL,")
                .replace("'Q_QUEUED',1", "'Q',1")
                .replace("'A long one.'", "'A long one, or two.'")
                .replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2024-02-02");
        take(newer);

        forum.run("user", "list", "--fields", "handle,points,level,blocked")
                .prints("moss\t240\tapproved\tfalse\nFern\t220\tmoderator\tfalse\nFERN-3\t170\texpert\tfalse\n");
        forum.run("list", "--fields", "title", "--tag", "pears").prints("And pears?\n");
        forum.run("show", "5", "--json", "--fields", "answers").printsPart("A long one, or two.");
        forum.run("doctor").succeeds();
        String after = records(forum);
        assertThat(take(newer)).isEqualTo(after);
        assertThat(take(Garden.sql())).isEqualTo(after);
    }

    @Test
    void followsAVoteThatSomebodyHasChangedAtATimeThatTheSiteDoesNotKnow() throws IOException {
        String sql = Garden.sql(
                "(1,2,1,0,'2024-01-05 15:00:00',NULL),(1,3,-1,0,'2024-01-05 16:00:00',NULL)",
                "(1,2,1,0,NULL,NULL),(1,3,-1,0,NULL,NULL)");
        take(sql);

        String records = take(on(2, sql.replace("(1,2,1,0,", "(1,2,-1,0,")));

        assertThat(records)
                .contains("{\"by\":\"FERN-3\",\"value\":-1}", "{\"by\":\"moss\",\"value\":-1,\"at\":\"2024-02-02T");
    }

    @Test
    void takesTheTimeOfAChangeThatTheSiteTells() throws IOException {
        String newer = on(2, Garden.sql());
        String older = Garden.sql()
                .replace(
                        "'C_HIDDEN',1,1,NULL,NULL,2,NULL,NULL,1,0,NULL,'','2024-01-05 14:00:00','2024-01-07 14:00:00','H'",
                        "'C',1,1,NULL,NULL,2,NULL,NULL,1,0,NULL,'','2024-01-05 14:00:00',NULL,NULL")
                .replace("(1,'Q',NULL,1,2,", "(1,'Q',NULL,1,NULL,")
                .replace("'2024-01-06 08:00:00','S'", "NULL,NULL")
                .replace("(5,'Q',NULL,2,NULL,6,3,NULL,NULL,1,3,", "(5,'Q',NULL,2,NULL,NULL,3,NULL,NULL,1,3,")
                .replace("'2024-01-06 10:00:00','2024-01-09 10:00:00','C'", "'2024-01-06 10:00:00',NULL,NULL")
                .replace(
                        "(2,1,1,0,'2024-01-05 17:00:00','2024-01-05 18:00:00')",
                        "(2,1,-1,0,'2024-01-05 17:00:00',NULL)");
        assertThat(take(older)).isNotEqualTo(fresh(newer));

        assertThat(take(newer)).isEqualTo(fresh(newer));
    }

    @Test
    void aTextThatTheSiteSaysWasEditedHasNoFurtherRevision() throws IOException {
        take(Garden.sql("'2024-01-08 09:00:00','E','Pruning: ", "NULL,NULL,'About pruning: "));

        String records = take(on(2, Garden.sql()));

        assertThat(records).contains("\"title\":\"Pruning: ").doesNotContain("\"silent\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'A tree: ", "'Zelkova: "})
    void followsAChangeWithoutATimeOfWhatWasEditedBefore(String title) throws IOException {
        take(Garden.sql());

        take(on(2, Garden.sql("'Pruning: ", title)));

        forum.run("list", "--fields", "title").printsPart(title.substring(1));
        forum.run("doctor").succeeds();
    }

    @Test
    void followsTheSiteInATitleWhereTheTagsWereChangedHere() throws IOException {
        take(Garden.sql());
        administer("edit", id("frost"), "--tags", "ice");

        takeLater(Garden.sql("'What is frost?'", "'What is rime?'"));

        forum.run("list", "--tag", "ice", "--fields", "title").prints("What is rime?\n");
    }

    @Test
    void whatWasFirstIsToldOnce() throws IOException {
        long first = originals(take(Garden.sql("'2024-01-12 10:00:00','T'", "NULL,NULL")));

        String records = take(
                on(2, Garden.sql("'2024-01-12 10:00:00','T'", "NULL,NULL").replace("'In which month?'", "'When?'")));

        assertThat(records).contains("\"silent\":true");
        assertThat(originals(records)).isEqualTo(first + 1);
    }

    private static long originals(String records) {
        return records.split("\"original\":true", -1).length;
    }

    @Test
    void whatIsToldAsOfATimeToComeIsAsOfNow() throws IOException {
        take(Garden.sql());

        String records = take(Garden.sql("'What is frost?'", "'What is rime?'")
                .replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2124-02-01"));

        assertThat(records).contains("\"title\":\"What is rime?\"").doesNotContain("2124-");
    }

    @Test
    void aVoteThatWasTakenBackIsNotTakenBackAgain() throws IOException {
        String newer = Garden.sql("(1,2,1,0,'2024-01-05 15:00:00',NULL),", "");
        take(Garden.sql());
        String takenBack = "\"by\":\"moss\",\"value\":0,\"at\":\"2024-02-02T";
        assertThat(take(on(2, newer))).contains(takenBack);

        assertThat(take(on(3, viewedMoreOften(newer)))).contains(takenBack, "\"views\":99");
    }

    @Test
    void tellsOfAChangeWithoutATimeOnlyWhatWasChanged() throws IOException {
        take(Garden.sql());
        String renamed = Garden.sql("'What is frost?'", "'What is rime?'");
        String filed = renamed.replace("(8,'Q',2,2,", "(8,'Q',2,1,").replace("'In which month?'", "'When?'");

        take(on(2, renamed));
        take(on(3, filed));
        String records = take(on(4, filed.replace("'frost,weather'", "'rime'")));

        String silent = "\"silent\":true,\"at\":\"2024-02-0%dT01:02:03.000Z\",%s}";
        assertThat(records)
                .contains(silent.formatted(2, "\"title\":\"What is rime?\""))
                .contains(silent.formatted(3, "\"body\":\"When?\",\"format\":\"text\",\"category\":\"trees/fruit\""))
                .contains(silent.formatted(4, "\"tags\":[\"rime\"]"));
    }

    @Test
    void takesBackVotesAndFlagsThatTheSiteNoLongerNames() throws IOException {
        take(Garden.sql());
        forum.run("list", "--flagged", "--kind", "comment", "--fields", "score").prints("0\n");
        String votes = "(1,2,1,0,'2024-01-05 15:00:00',NULL),";
        String newer = on(2, Garden.sql(votes, "").replace("(3,1,0,1,NULL,NULL)", "(3,1,0,0,NULL,NULL)"));
        take(newer);

        forum.run("show", "1", "--json", "--fields", "upvotes,downvotes").prints("{\"upvotes\":0,\"downvotes\":1}\n");
        forum.run("list", "--flagged", "--kind", "comment", "--fields", "score").prints("");
        forum.run("doctor").succeeds();
        String after = records(forum);
        assertThat(take(newer)).isEqualTo(after);
        assertThat(take(Garden.sql())).isEqualTo(after);
    }

    @Test
    void leavesVotesWhereADumpNamesNoneOrIsDamaged() throws IOException {
        take(Garden.sql());
        String before = records(forum);
        take(on(2, Garden.sql().replaceAll("INSERT INTO `gq_uservotes`.*\n", "")));
        assertThat(records(forum)).isEqualTo(before);

        String damaged = on(3, Garden.sql("(1,2,1,0,'2024-01-05 15:00:00',NULL)", "(1,2,1,0,'never',NULL)"));
        String rejects = folder.resolve("rejects").toString();
        forum.run("import", "--skip-invalid", "--rejects", rejects, Garden.file(folder, damaged))
                .succeeds();
        assertThat(records(forum)).isEqualTo(before);
    }

    @Test
    void followsTheTimeThatAnApprovalMoves() throws IOException {
        take(Garden.sql());
        String newer = on(
                2,
                Garden.sql("'Q_QUEUED',1", "'Q',1")
                        .replace("'2024-01-12 10:00:00',NULL", "'2024-01-20 10:00:00',NULL"));
        take(newer);

        forum.run("list", "--tag", "pears", "--json", "--fields", "createdAt,editedAt")
                .prints("[{\"createdAt\":\"2024-01-20T10:00:00.000Z\",\"editedAt\":null}]\n");
        forum.run("doctor").succeeds();
        String after = records(forum);
        assertThat(take(newer)).isEqualTo(after);
        assertThat(take(Garden.sql())).isEqualTo(after);
    }

    @Test
    void followsTheSiteInWhatItsCategoriesAreCalled() throws IOException {
        take(Garden.sql());
        String newer = on(
                2,
                Garden.sql("'Fruit & nuts','fruit','Don\\'t ask for grafts.',2,1,", "'Apples','fruit','',2,0,")
                        .replace("'Trees','Trees','',2,3,", "'All trees','Trees','Or shrubs.',2,1,"));
        take(newer);

        forum.run("category", "list", "--json", "--fields", "path,title,description")
                .prints("[{\"path\":\"trees\",\"title\":\"All trees\",\"description\":\"Or shrubs.\"},"
                        + "{\"path\":\"trees/fruit\",\"title\":\"Apples\",\"description\":\"\"}]\n");
        String after = records(forum);
        assertThat(after).contains("\"position\":1").doesNotContain("\"position\":3");
        assertThat(take(newer)).isEqualTo(after);
        assertThat(take(Garden.sql())).isEqualTo(after);

        administer("category", "edit", "trees", "--title", "Wood");
        take(on(
                3,
                newer.replace("'All trees'", "'Every tree'")
                        .replace("Dump completed on 2024-02-02", "Dump completed on 2024-02-01")));
        forum.run("category", "list", "--fields", "title").prints("Wood\nApples\n");
    }

    /** Takes a dump that was made after whatever was done here, which makes it no better. */
    private void takeLater(String sql) throws IOException {
        String later = sql.replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2024-03-05");
        forum.after(Duration.ofDays(9))
                .run("import", "--reread", Garden.file(folder, later))
                .succeeds();
    }

    /** Tells something else of every question, but nothing newer. */
    private static String viewedMoreOften(String sql) {
        return sql.replaceAll("(?m)^(\\(\\d+,'Q[A-Z_]*'(?:,[^,\n]*){8}),\\d+,", "$1,99,");
    }

    private static String on(int day, String sql) {
        return sql.replace("-- Dump completed on 2024-02-01", "-- Dump completed on 2024-02-0" + day);
    }

    private void administer(String... words) {
        forum.as("amber").run("user", "role", "amber", "super");
        forum.as("amber").run(words).succeeds();
    }

    private void hasWeight(String value) {
        forum.run("config", "get", "hot_weight_votes").prints(value + "\n");
    }

    @Test
    void followsTheSiteInItsRules() throws IOException {
        take(Garden.sql());
        String newer = on(2, Garden.sql("'hot_weight_votes','250'", "'hot_weight_votes','300'"));
        String points = "'points_per_q_voted_up','";

        forum.run("import", "--reread", Garden.file(folder, newer.replace(points + "4'", points + "40'")))
                .succeeds()
                .saysPart("Rules taken over: points_per_q_voted_up, hot_weight_votes\n");

        hasWeight("300");
        forum.run("user", "list", "--fields", "handle,points", "--limit", "1").prints("Fern\t310\n");
        forum.run("doctor").succeeds();

        take(Garden.sql());
        hasWeight("300");

        take(on(3, Garden.sql()));
        hasWeight("250");
    }

    @Test
    void namesFiveRules() throws IOException {
        take(Garden.sql());
        String newer = on(2, Garden.sql("'hot_weight_votes','250'", "'hot_weight_votes','300'"));
        String votes = "('hot_weight_votes'";
        String five = "('hot_weight_q_age','1'),('hot_weight_a_age','2'),('hot_weight_answers','3'),"
                + "('hot_weight_views','4')," + votes;

        forum.run("import", "--reread", Garden.file(folder, newer.replace(votes, five)))
                .succeeds()
                .saysPart("Rules taken over: hot_weight_");

        hasWeight("300");
    }

    @Test
    void saysNothingOfRulesThatAreAsTheyWere() throws IOException {
        take(Garden.sql());

        assertThat(forum.run("import", "--reread", Garden.file(folder, on(2, Garden.sql())))
                        .succeeds()
                        .result()
                        .err())
                .doesNotContain("Rules")
                .doesNotContain("rules");
    }

    @Test
    void leavesARuleThatWasSetHere() throws IOException {
        take(Garden.sql());
        administer("config", "set", "hot_weight_votes", "250");

        forum.run(
                        "import",
                        Garden.file(folder, on(2, Garden.sql("'hot_weight_votes','250'", "'hot_weight_votes','300'"))))
                .succeeds()
                .saysPart("  1  rules that are set here already");

        hasWeight("250");
    }

    @Test
    void leavesARuleThatWasSetBackHere() throws IOException {
        take(Garden.sql());
        administer("config", "reset", "hot_weight_votes");

        forum.run(
                        "import",
                        Garden.file(folder, on(2, Garden.sql("'hot_weight_votes','250'", "'hot_weight_votes','300'"))))
                .succeeds()
                .saysPart("  1  rules that are set here already");

        hasWeight("100");
    }

    @Test
    void leavesRulesOfAnotherSite() throws IOException {
        take(Garden.sql());
        String other = on(2, Garden.sql("garden.example.org", "orchard.example.org"))
                .replace("'hot_weight_votes','250'", "'hot_weight_votes','300'");

        forum.run("import", "--reread", Garden.file(folder, other)).succeeds().saysPart("  1  rules that are set here");

        hasWeight("250");
    }

    @Test
    void leavesWhatSomebodyHasChangedHere() throws IOException {
        take(Garden.sql());
        forum.run("user", "role", "FERN-3", "editor").succeeds();
        forum.run("user", "points", "moss", "33").succeeds();
        String before = records(forum);

        takeLater(Garden.sql());

        assertThat(records(forum)).isEqualTo(before);
    }

    @Test
    void leavesAddressesThatAreKnownHereAndWhatOlderPostsTellOfReplies() throws IOException {
        take(Garden.sql());
        administer("user", "edit", "moss", "--email", "moss@here.example");
        try (ForumCopy copy = ForumCopy.at(folder.resolve("forum.db"))) {
            copy.tamper("update post set notify = null");
        }
        String everybodyAsks = Garden.sql().replaceAll("(?m)^(\\(\\d+,'[QAC].*),NULL\\)([,;])$", "$1,'@')$2");
        assertThat(everybodyAsks).isNotEqualTo(Garden.sql());

        take(on(2, everybodyAsks));

        try (ForumCopy copy = ForumCopy.at(folder.resolve("forum.db"))) {
            assertThat(copy.number("select count(*) from user where email = 'moss@here.example'"))
                    .isEqualTo(1);
            assertThat(copy.number("select count(*) from post where notify is not null"))
                    .isZero();
        }
    }

    @Test
    void opensAQuestionThatTheSiteNoLongerSaysIsClosed() throws IOException {
        take(Garden.sql());
        forum.run("list", "--closed", "--fields", "title").prints("When to prune?\nWhich ladder is best?\n");

        take(on(
                2,
                Garden.sql(
                        "(7,'Q',NULL,NULL,NULL,1,2,NULL,NULL,2,0,NULL,'','2024-01-10 10:00:00','2024-01-10 11:00:00','C'",
                        "(7,'Q',NULL,NULL,NULL,NULL,2,NULL,NULL,2,0,NULL,'','2024-01-10 10:00:00',NULL,NULL")));

        forum.run("list", "--closed", "--fields", "title").prints("Which ladder is best?\n");

        take(on(
                3,
                Garden.sql("(5,'Q',NULL,2,NULL,6,3,", "(5,'Q',NULL,2,NULL,NULL,3,")
                        .replace("'2024-01-06 10:00:00','2024-01-09 10:00:00','C'", "'2024-01-06 10:00:00',NULL,NULL")
                        .replace("(7,'Q',NULL,NULL,NULL,1,2,", "(7,'Q',NULL,NULL,NULL,NULL,2,")
                        .replace(
                                "'2024-01-10 10:00:00','2024-01-10 11:00:00','C'", "'2024-01-10 10:00:00',NULL,NULL")));

        forum.run("list", "--closed", "--fields", "title").prints("");
    }

    @Test
    void clearsEveryFieldThatAUserHasClearedOnTheSite() throws IOException {
        String filled =
                Garden.sql("(1,'about',", "(1,'name','Fern Green'),(1,'website','https://fern.example'),(1,'about',");
        take(filled);
        forum.run("user", "show", "Fern", "--json", "--fields", "name,website")
                .prints("{\"name\":\"Fern Green\",\"website\":\"https://fern.example\"}\n");

        take(on(2, filled.replaceAll("\\(1,'(name|website|location)','[^']*'\\),", "")));

        forum.run("user", "show", "Fern", "--json", "--fields", "name,location,website")
                .prints("{\"name\":null,\"location\":null,\"website\":null}\n");
    }

    @Test
    void leavesWhatSomebodyHasDoneToPostsHere() throws IOException {
        String sql = Garden.sql("(1,3,-1,0,'2024-01-05 16:00:00',NULL)", "(1,3,-1,0,NULL,NULL)");
        take(viewedMoreOften(sql));
        forum.as("amber").run("user", "role", "amber", "super");
        String question = id("Pruning");
        forum.run("vote", question, "up").succeeds();
        forum.as("FERN-3").run("vote", question, "up").succeeds();
        forum.run("flag", question).succeeds();
        forum.run("close", question, "It is answered.").succeeds();
        forum.run("edit", question, "--tags", "trees").succeeds();
        forum.run("hide", id("frost")).succeeds();
        forum.run("reopen", id("prune?")).succeeds();
        forum.run("user", "rename", "moss", "ivy").succeeds();
        String before = records(forum);

        takeLater(sql);
        assertThat(records(forum)).isEqualTo(before);

        take(on(3, Garden.sql("'moss'", "'lichen'")));
        forum.run("user", "show", "moss", "--json", "--fields", "handle").prints("{\"handle\":\"ivy\"}\n");
        forum.run("doctor").succeeds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lichen", "yarrow"})
    void aUserWhoWasRenamedHereIsTheSameUnderWhatTheSiteCallsThemNow(String renamed) throws IOException {
        take(Garden.sql());
        forum.as("amber").run("user", "role", "amber", "super");
        forum.run("user", "rename", "moss", "ivy").succeeds();
        String before = forum.run("user", "list", "--ndjson").result().out();

        take(on(3, Garden.sql("'moss'", "'" + renamed + "'")));

        assertThat(forum.run("user", "list", "--ndjson").result().out()).isEqualTo(before);
        forum.run("user", "show", renamed, "--json", "--fields", "handle").prints("{\"handle\":\"ivy\"}\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void aNameThatStandsForSomebodyElseHereIsGivenToNobody() throws IOException {
        take(Garden.sql());
        forum.as("amber").run("user", "role", "amber", "super");
        forum.run("user", "add", "lichen").succeeds();
        forum.run("user", "add", "ivy").succeeds();
        forum.run("user", "merge", "lichen", "ivy").succeeds();

        take(on(2, Garden.sql("'moss'", "'lichen'")));

        forum.run("user", "show", "lichen", "--json", "--fields", "handle").prints("{\"handle\":\"ivy\"}\n");
        forum.run("user", "show", "moss", "--json", "--fields", "handle").prints("{\"handle\":\"moss\"}\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void aUserWhoWasDeletedHereStaysAway() throws IOException {
        take(Garden.sql());
        forum.as("amber").run("user", "role", "amber", "super");
        forum.run("user", "delete", "moss").succeeds();
        String before = records(forum);

        assertThat(take(Garden.sql())).isEqualTo(before).doesNotContain("moss");
        assertThat(take(on(3, Garden.sql()))).isEqualTo(before);
        forum.run("user", "list", "--sort", "handle", "--fields", "handle").prints("amber\nFern\nFERN-3\n");
        forum.run("doctor").succeeds();
    }

    @Test
    void whoWasDeletedElsewhereIsToldNothing() throws IOException {
        for (String handle : new String[] {"Fern", "moss", "FERN-3"}) {
            forum.typing("{\"type\": \"user\", \"handle\": \"" + handle + "\", \"deleted\": true}")
                    .run("import", "-")
                    .succeeds();
        }
        take(Garden.sql());

        forum.run("stats", "--fields", "users").prints("0\n");
        try (ForumCopy copy = ForumCopy.at(folder.resolve("forum.db"))) {
            assertThat(copy.number("select count(*) from post where notify = '@'"))
                    .isZero();
            assertThat(copy.number("select count(*) from post where notify is not null"))
                    .isEqualTo(1);
        }
        forum.run("doctor").succeeds();
    }

    @Test
    void aUserWhoWasMergedHereIntoTheOneThatTheSiteRenamesThemToStaysThatOne() throws IOException {
        take(Garden.sql());
        forum.as("amber").run("user", "role", "amber", "super");
        forum.run("user", "add", "lichen").succeeds();
        forum.run("user", "merge", "moss", "lichen").succeeds();
        String before = forum.run("user", "list", "--sort", "handle", "--fields", "handle,questions")
                .result()
                .out();

        String later = Garden.sql("'moss'", "'lichen'").replace("completed on 2024-02-01", "completed on 2124-02-01");
        forum.after(Duration.ofDays(40_000))
                .run("import", "--reread", Garden.file(folder, later))
                .succeeds();

        assertThat(forum.run("user", "list", "--sort", "handle", "--fields", "handle,questions")
                        .result()
                        .out())
                .isEqualTo(before);
        forum.run("user", "show", "moss", "--json", "--fields", "handle").prints("{\"handle\":\"lichen\"}\n");
        forum.run("doctor").succeeds();
    }

    private String id(String title) {
        return forum.run("list", "--limit", "0", "--fields", "id,title")
                .result()
                .out()
                .lines()
                .filter(line -> line.contains(title))
                .map(line -> line.split("\t")[0])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesWhatIsNewAndLeavesTheRest() throws IOException {
        take(Garden.sql());
        String newer = Garden.sql("(3,1,0,1,NULL,NULL)", "(3,1,0,1,NULL,NULL),(5,2,1,0,'2024-01-20 10:00:00',NULL)");

        forum.run("import", "--reread", Garden.file(folder, newer)).succeeds().prints("15\t0\t1\t14\t0\n");

        assertThat(records(forum)).isEqualTo(fresh(newer));
    }
}
