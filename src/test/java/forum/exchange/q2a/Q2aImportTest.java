package forum.exchange.q2a;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.ForumRunner;
import forum.cli.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class Q2aImportTest {

    @TempDir
    Path folder;

    private ForumRunner forum;

    @BeforeEach
    void begin() {
        forum = ForumRunner.in(folder);
    }

    private void take(String sql) throws IOException {
        forum.run("import", Garden.file(folder, sql)).succeeds();
    }

    /** Everything that can leave the forum, but for the header. */
    private static String records(ForumRunner forum) {
        String all = forum.run("export", "--ndjson").succeeds().result().out();
        return all.substring(all.indexOf('\n') + 1);
    }

    private static String expected() throws IOException {
        try (InputStream in = Q2aImportTest.class.getResourceAsStream("garden.ndjson")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void bringsOverUsersCategoriesAndThreads() throws IOException {
        take(Garden.sql());

        assertThat(records(forum)).isEqualTo(expected());
        forum.run("doctor").succeeds();
    }

    @TestFactory
    Stream<DynamicTest> readsEveryDressOfADump() {
        return Garden.DRESSES.entrySet().stream()
                .map(dress -> DynamicTest.dynamicTest(dress.getKey(), () -> {
                    Path own = Files.createTempDirectory(folder, "dress");
                    ForumRunner other = ForumRunner.in(own);
                    String sql = Garden.sql();
                    String dressed = dress.getValue().apply(sql);
                    assertThat(dressed).isNotEqualTo(sql);

                    other.run("import", Garden.file(own, dressed)).succeeds();

                    assertThat(records(other)).isEqualTo(expected());
                }));
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        take(Garden.sql());
        String before = records(forum);

        forum.run("import", "--reread", Garden.file(folder, Garden.sql()))
                .succeeds()
                .prints("15\t0\t0\t15\t0\n");

        assertThat(records(forum)).isEqualTo(before);
    }

    @Test
    void countsPointsByTheRulesOfTheSite() throws IOException {
        take(Garden.sql());

        forum.run("user", "list", "--fields", "handle,points,level,blocked")
                .prints("Fern\t250\tmoderator\tfalse\nmoss\t240\tregistered\ttrue\nFERN-3\t170\texpert\tfalse\n");
        forum.run("config", "get", "hot_weight_votes").prints("250\n");
        forum.run("config", "get", "permit_flag").prints("confirmed\n");
        forum.run("config", "get", "points_vote_down_a").prints("5\n");
        forum.run("config", "get", "allow_multi_answers").prints("off\n");
    }

    @Test
    void takesWeightsThatOlderVersionsHadForBothDirections() throws IOException {
        take(
                Garden.sql(
                        "('points_vote_on_a','5')",
                        "('points_vote_on_a','5'),('points_vote_on_q','6'),('points_per_q_voted','7'),('points_per_a_voted','8')"));

        for (String weight : List.of(
                "vote_up_a 5",
                "vote_down_a 5",
                "vote_up_q 6",
                "vote_down_q 6",
                "per_q_voted_up 4",
                "per_q_voted_down 7",
                "per_a_voted_up 8",
                "per_a_voted_down 8")) {
            String[] words = weight.split(" ");
            forum.run("config", "get", "points_" + words[0]).prints(words[1] + "\n");
        }
    }

    @Test
    void readsEveryEscape() throws IOException {
        take(Garden.sql("'Buy my ladders'", "'a\\%b\\_c\\td\\re\\\"f\\Zg\\bh\\ni\\j'"));

        assertThat(records(forum)).contains("\"body\":\"a\\\\%b\\\\_c\\td\\re\\\"f\\u001Ag\\bh\\nij\"");
    }

    /** As with {@code mysqldump --databases}: each of them may have tables of the same names. */
    @Test
    void tellsDatabasesApartThatTheDumpUses() throws IOException {
        String old = Garden.sql().replaceAll("(?s).*(CREATE TABLE `gq_posts`.*?;\n).*", "$1")
                + "INSERT INTO `gq_posts` (`postid`,`type`,`parentid`,`created`,`title`) VALUES"
                + " (1,'Q',NULL,'2024-01-01','Old');\n";
        String dump = "USE `old`;\n" + old + "USE `garden`;\n" + Garden.sql();

        forum.run("import", Garden.file(folder, dump)).succeeds().saysPart("holds 2 sites");

        assertThat(records(forum)).isEqualTo(expected());
    }

    @Test
    void takesTagsLongerThanAnyHere() throws IOException {
        String tag = "a".repeat(120);
        take(Garden.sql("'apple,pruning'", "'apple," + tag + "'"));

        forum.run("list", "--tag", "apple", "--json", "--fields", "tags")
                .prints("[{\"tags\":[\"apple\",\"" + tag + "\"]}]\n");
    }

    @Test
    void takesWeightsThatMakeVotesCostSomething() throws IOException {
        take(Garden.sql("('points_vote_on_a','5')", "('points_vote_on_a','-5')")
                .replace("('points_per_q_voted_up','4')", "('points_per_q_voted_up','100000')"));

        forum.run("config", "get", "points_vote_down_a").prints("-5\n");
        forum.run("config", "get", "points_per_q_voted_up").prints("100000\n");
    }

    @Test
    void leavesRulesThatAreSetHere() throws IOException {
        take(Garden.sql());
        forum.as("amber").run("user", "role", "amber", "super");
        forum.run("config", "set", "hot_weight_votes", "7");

        forum.run("import", "--reread", Garden.file(folder, Garden.sql()))
                .succeeds()
                .saysPart("  1  rules that are set here already");

        forum.run("config", "get", "hot_weight_votes").prints("7\n");
    }

    @Test
    void saysWhatItLeavesOut() throws IOException {
        forum.run("import", Garden.file(folder, Garden.sql())).says("""
                        Times were read as those of the time zone UTC
                        Rules taken over: 7, see `forum config list`
                        Left out:
                          2  avatars and uploads
                          1  favourites that are not there
                          1  handles that differ from another in case or accents alone, with a number now
                          1  options of the web site
                          2  private messages
                          1  profile fields 'pronouns'
                          1  votes and flags on posts that are not there
                          1  wall posts
                        """);
    }

    @Test
    void keepsAddressesToItself() throws IOException {
        take(Garden.sql());

        try (ForumCopy copy = ForumCopy.at(folder.resolve("forum.db"))) {
            assertThat(copy.number("select count(*) from user where email = 'moss@example.org' and handle = 'moss'"))
                    .isEqualTo(1);
            assertThat(copy.number("select count(*) from user where email = 'fern@example.org' and handle = 'Fern'"))
                    .isEqualTo(1);
            assertThat(copy.number("select count(*) from post where notify = '@' and kind = 'question'"))
                    .isEqualTo(1);
            assertThat(copy.number("select count(*) from post where notify = 'visitor@example.com'"))
                    .isEqualTo(1);
        }
        assertThat(records(forum)).doesNotContain("example.org").doesNotContain("visitor@example.com");
    }

    @Test
    void leavesOutWhatIsNoAddressAndSaysNothingOfIt() throws IOException {
        String sql =
                Garden.sql("'moss@example.org'", "'moss at example.org'").replace("'visitor@example.com'", "'visitor'");

        String said = forum.run("import", Garden.file(folder, sql))
                .succeeds()
                .result()
                .err();

        assertThat(said).doesNotContain("moss at").doesNotContain("visitor");
        try (ForumCopy copy = ForumCopy.at(folder.resolve("forum.db"))) {
            assertThat(copy.number("select count(*) from user where handle = 'moss' and email is null"))
                    .isEqualTo(1);
            assertThat(copy.number("select count(*) from post where notify not in ('@')"))
                    .isZero();
        }
    }

    @Test
    void readsTimesInTheZoneOfTheServer() throws IOException {
        String file = Garden.file(folder, Garden.sql());
        forum.run("import", "--time-zone", "Europe/Berlin", file)
                .succeeds()
                .saysPart("Times were read as those of the time zone Europe/Berlin\n");
        forum.run("show", "1", "--json", "--fields", "createdAt,editedAt,editedBy,acceptedAnswer")
                .prints("{\"createdAt\":\"2024-01-05T09:00:00.000Z\",\"editedAt\":\"2024-01-08T08:00:00.000Z\","
                        + "\"editedBy\":\"FERN-3\",\"acceptedAnswer\":3}\n");
        forum.run("import", "--time-zone", "Europe/Berlin", file)
                .succeeds()
                .saysPart("Times were read as those of the time zone Europe/Berlin\n")
                .saysPart("was imported before");
    }

    @Test
    void wantsATimeZoneThatExists() throws IOException {
        String file = Garden.file(folder, Garden.sql());
        forum.run("import", "--time-zone", "berlin", file)
                .endsWith(ExitCode.USAGE)
                .saysPart("Europe/Berlin");
        forum.run("import", "--time-zone", "Europe/Berln", file)
                .endsWith(ExitCode.USAGE)
                .saysPart("did you mean 'Europe/Berlin'?");
    }

    @Test
    void takesTheNameOfTheSourceThatThePersonGives() throws IOException {
        take(Garden.sql());

        forum.run("import", "--source", "elsewhere", Garden.file(folder, Garden.sql()))
                .succeeds();

        assertThat(forum.run("list", "--limit", "0").result().out().lines()).hasSize(8);
    }

    @Test
    void callsTheUsersOfAnotherProgramByTheirNumbers() throws IOException {
        take(Garden.sql("`gq_users`", "`other_people`").replace("`handle`", "`login`"));

        forum.run("user", "list", "--fields", "handle,points").prints("user1\t250\nuser2\t240\nuser3\t170\n");
    }

    /** The dump of a site whose users are those of WordPress, with these rows of them and of their roles. */
    private static String inWordPress(String users, String roles) {
        return Garden.sql("`gq_users`", "`other_people`")
                .replace("CREATE TABLE `wp_posts`", """
                CREATE TABLE `wp_usermeta` (
                  `umeta_id` bigint(20) unsigned NOT NULL,
                  `user_id` bigint(20) unsigned NOT NULL,
                  `meta_key` varchar(255) DEFAULT NULL,
                  `meta_value` longtext DEFAULT NULL
                );
                INSERT INTO `wp_usermeta` VALUES %s;
                CREATE TABLE `wp_users` (
                  `ID` bigint(20) unsigned NOT NULL AUTO_INCREMENT,
                  `user_login` varchar(60) NOT NULL DEFAULT '',
                  `user_pass` varchar(255) NOT NULL DEFAULT '',
                  `user_nicename` varchar(50) NOT NULL DEFAULT '',
                  `user_email` varchar(100) NOT NULL DEFAULT '',
                  `user_url` varchar(100) NOT NULL DEFAULT '',
                  `user_registered` datetime NOT NULL DEFAULT '0000-00-00 00:00:00',
                  `user_status` int(11) NOT NULL DEFAULT 0,
                  `display_name` varchar(250) NOT NULL DEFAULT ''
                );
                INSERT INTO `wp_users` VALUES %s;
                CREATE TABLE `wp_posts`""".formatted(roles, users));
    }

    private static final String GARDENERS = """
            (1,'fern@login','$P$B','fern','fern@example.org','https://fern.example.org','2023-12-01 08:00:00',0,'Fern Green'),
            (2,'moss','$P$B','','moss@example.org','','0000-00-00 00:00:00',0,'moss'),
            (7,'customer','$P$B','customer','customer@example.org','','2023-12-03 08:00:00',0,'A Customer')""";
    private static final String ROLES = """
            (1,1,'nickname','administrator'),
            (2,1,'wp_capabilities','a:1:{s:6:\"editor\";b:1;}'),
            (3,2,'wp_capabilities','a:1:{s:10:\"subscriber\";b:1;}')""";

    @Test
    void callsUsersAsTheWordPressSiteDoesThatItIsPartOf() throws IOException {
        forum.run("import", "--time-zone", "Asia/Tokyo", Garden.file(folder, inWordPress(GARDENERS, ROLES)))
                .succeeds()
                .saysPart("Users were read as those of the WordPress site whose tables begin with 'wp_'\n")
                .saysPart("  1  users of WordPress who have done nothing on this site\n");

        forum.run("user", "list", "--fields", "handle,level,points")
                .prints("fern\teditor\t250\nmoss\tregistered\t240\nuser3\tregistered\t170\n");
        forum.run("user", "show", "fern", "--json", "--fields", "name,website,createdAt,bonus")
                .prints("{\"name\":\"Fern Green\",\"website\":\"https://fern.example.org\","
                        + "\"createdAt\":\"2023-12-01T08:00:00.000Z\",\"bonus\":0}\n");
        try (ForumCopy copy = ForumCopy.at(folder.resolve("forum.db"))) {
            assertThat(copy.number("select count(*) from user where email = 'fern@example.org' and handle = 'fern'"))
                    .isEqualTo(1);
        }
        assertThat(records(forum)).doesNotContain("@").doesNotContain("ustomer");
        forum.run("doctor").succeeds();
    }

    @Test
    void callsUsersAsTheJoomlaSiteDoesThatItIsPartOf() throws IOException {
        String dump = Garden.sql("`gq_users`", "`other_people`").replace("CREATE TABLE `gq_posts`", """
                CREATE TABLE `x7_users` (
                  `id` int(11) NOT NULL AUTO_INCREMENT,
                  `name` varchar(400) NOT NULL DEFAULT '',
                  `username` varchar(150) NOT NULL DEFAULT '',
                  `email` varchar(100) NOT NULL DEFAULT '',
                  `password` varchar(100) NOT NULL DEFAULT '',
                  `block` tinyint(4) NOT NULL DEFAULT 0,
                  `registerDate` datetime DEFAULT NULL
                );
                INSERT INTO `x7_users` VALUES
                (1,'Fern Green','fern','fern@example.org','',0,'2023-12-01 08:00:00'),
                (2,'moss','moss','moss@example.org','',1,'0000-00-00 00:00:00'),
                (7,'A Customer','customer','customer@example.org','',0,'2023-12-03 08:00:00');
                CREATE TABLE `gq_posts`""");

        forum.run("import", "--time-zone", "Asia/Tokyo", Garden.file(folder, dump))
                .succeeds()
                .saysPart("Users were read as those of the Joomla site whose tables begin with 'x7_'\n")
                .saysPart("  1  users of Joomla who have done nothing on this site\n");

        forum.run("user", "list", "--fields", "handle,blocked,points")
                .prints("fern\tfalse\t250\nmoss\ttrue\t240\nuser3\tfalse\t170\n");
        forum.run("user", "show", "fern", "--json", "--fields", "name,createdAt")
                .prints("{\"name\":\"Fern Green\",\"createdAt\":\"2023-12-01T08:00:00.000Z\"}\n");
        assertThat(records(forum)).doesNotContain("@").doesNotContain("ustomer");
    }

    @Test
    void leavesWordPressBesideASiteWithUsersOfItsOwn() throws IOException {
        take(inWordPress("(1,NULL,NULL,NULL,NULL,NULL,'never',0,NULL)", ROLES).replace("`other_people`", "`gq_users`"));

        assertThat(records(forum)).isEqualTo(expected());
    }

    @Test
    void saysWhichUserOfWordPressIsNotAsItShouldBe() throws IOException {
        String file = Garden.file(folder, inWordPress("(1,'fern','','fern','','','never',0,'')", ROLES));

        forum.run("import", file)
                .fails(
                        ExitCode.BAD_INPUT,
                        file + ", line 180, column 31: user_registered: 'never' is not a date and time");
    }

    @Test
    void takesNobodyForSomebodyElseWithTheSameName() throws IOException {
        take(Garden.sql("'moss'", "'fern-3'"));
        forum.run("user", "list", "--fields", "handle,points").prints("Fern\t250\nfern-3\t240\nFERN-3-3\t170\n");

        forum = ForumRunner.in(folder.resolve("other"));
        take(Garden.sql("'moss'", "'user3'")
                .replaceAll("\n.3,'2024-01-03 00:00:00'.*;", ";")
                .replace("NULL,0,3),;", "NULL,0,3);"));
        forum.run("user", "list", "--fields", "handle,points").prints("Fern\t250\nuser3\t240\nuser3-3\t170\n");
    }

    @Test
    void countsVotesWhoseVotersTheDumpDoesNotName() throws IOException {
        String counted = Garden.sql("  `hotness` float DEFAULT NULL,", "  `upvotes` smallint, `downvotes` smallint,")
                .replace(",12,101834000000,", ",12,4,3,")
                .replaceAll("(,\\d+),NULL,('(?:|html|markdown)','2024)", "$1,1,0,$2")
                .replaceAll(
                        "INSERT INTO `gq_uservotes`.*\n", "INSERT INTO `gq_uservotes` VALUES (1,2,1,0,NULL,NULL);\n");
        forum.run("import", Garden.file(folder, counted))
                .succeeds()
                .saysPart("  10  lists of voters that name fewer than the site counts;"
                        + " a tally makes up the difference\n");

        forum.run("show", "1", "--json", "--fields", "score,upvotes,downvotes")
                .prints("{\"score\":1,\"upvotes\":4,\"downvotes\":3}\n");
        forum.run("list", "--fields", "score", "--limit", "0").prints("1\n1\n1\n1\n");
        forum.run("doctor").succeeds();
        forum.run("import", "--reread", Garden.file(folder, counted)).succeeds().prints("15\t0\t0\t15\t0\n");
    }

    @Test
    void keepsATagWithoutItsControlCharacter() throws IOException {
        forum.run("import", Garden.file(folder, Garden.sql("'apple,pruning'", "'ap\u0001ple,\u007f,pruning'")))
                .succeeds()
                .saysPart("  2  control characters in tags\n");

        assertThat(records(forum)).isEqualTo(expected());
    }

    @Test
    void leavesOutAFavoriteThatCanBeNoTag() throws IOException {
        forum.run("import", Garden.file(folder, Garden.sql("(70,'frost',1)", "(70,'" + "f".repeat(801) + "',1)")))
                .succeeds()
                .saysPart("  2  favourites that are not there\n");
    }

    @Test
    void takesUsersThatSeveralSitesShare() throws IOException {
        take(Garden.sql("`gq_user", "`shared_user")
                .replace("`shared_uservotes`", "`gq_uservotes`")
                .replace("`shared_userpoints`", "`gq_userpoints`")
                .replace("`shared_userfavorites`", "`gq_userfavorites`"));

        assertThat(records(forum)).isEqualTo(expected());
    }

    @Test
    void takesTheLargerOfTwoSites() throws IOException {
        String posts = Garden.sql().replaceAll("(?s).*(CREATE TABLE `gq_posts`.*?;\n).*", "$1");
        String small = posts.replace("gq_", "old_")
                + "INSERT INTO `old_posts` (`postid`,`type`,`parentid`,`created`,`title`) VALUES"
                + " (1,'Q',NULL,'2024-01-01','Old');\n";
        forum.run(
                        "import",
                        Garden.file(
                                folder,
                                Garden.sql().replace("CREATE TABLE `gq_posts`", small + "CREATE TABLE `gq_posts`")))
                .succeeds()
                .saysPart("holds 2 sites; taken is the one whose tables begin with 'gq_'");

        assertThat(records(forum)).isEqualTo(expected());
    }

    @Test
    void takesNoCopyOfPostsForASite() throws IOException {
        StringBuilder copy =
                new StringBuilder("INSERT INTO `bak_posts` (`postid`,`type`,`parentid`,`created`) VALUES ");
        for (int id = 1; id < 100; id++) {
            copy.append(id == 1 ? "" : ",").append("(").append(id).append(",'Q',NULL,'2024-01-01')");
        }
        take(Garden.sql("CREATE TABLE `gq_posts`", copy + ";\nCREATE TABLE `gq_posts`"));

        assertThat(records(forum)).isEqualTo(expected());
    }

    @Test
    void leavesOutThePostsOfPluginsWithWhatStandsBelowThem() throws IOException {
        String dump = Garden.sql(
                        "(1,'Q',NULL,1,2,",
                        post(30, "'C'", 31)
                                + post(31, "'ARTICLE_HIDDEN'", null)
                                + post(32, "'C'", 30)
                                + post(33, "'C'", 31) + "(1,'Q',NULL,1,2,")
                .replace("(1,2,1,0,", "(31,2,1,0,NULL,NULL),(32,1,1,0,NULL,NULL),(1,2,1,0,");
        forum.run("import", Garden.file(folder, dump))
                .succeeds()
                .saysPart("  4  posts of plugins, with what stands below them\n")
                .saysPart("  3  votes and flags on posts that are not there\n");

        assertThat(records(forum)).isEqualTo(expected());
    }

    private static String post(int id, String type, Integer parent) {
        return "(" + id + "," + type + "," + parent + ",1,NULL,NULL,1,NULL,NULL,NULL,0,NULL,'','2024-01-05 10:00:00',"
                + "NULL,NULL,NULL,'An article',NULL,NULL,NULL),\n";
    }

    @Test
    void takesATableOfAPluginForNoSite() throws IOException {
        String dump = Garden.sql("CREATE TABLE `gq_posts`", """
                INSERT INTO `gq_blog_posts` (`postid`,`type`,`parentid`,`created`) VALUES (1,'B',NULL,'2024-01-01');
                CREATE TABLE `gq_posts`""");

        assertThat(forum.run("import", Garden.file(folder, dump))
                        .succeeds()
                        .result()
                        .err())
                .doesNotContain("sites");

        assertThat(records(forum)).isEqualTo(expected());
    }

    @Test
    void readsSitesFromBeforeUtf8() throws IOException {
        String latin =
                Garden.sql("SET NAMES utf8mb4", "SET NAMES latin1").replace("'Which ladder", "'Caf\u00e9 \u0080:");
        take(latin);

        forum.run("list", "--fields", "title", "--user", "FERN-3").prints("Café €: is best?\n");
        forum.run("show", "1", "--json", "--fields", "answers").printsPart("🌱");
    }

    @Test
    void readsTheTablesOfOldVersions() throws IOException {
        take(Garden.sql()
                .replaceAll(
                        "INSERT INTO `gq_uservotes` .*",
                        "INSERT INTO `gq_uservotes` VALUES (1,2,1,0),(1,3,-1,0),(2,1,1,0),(2,3,0,0);")
                .replaceAll(",\n  `vote(created|updated)` datetime DEFAULT NULL", ""));

        forum.run("user", "list", "--fields", "handle,points").prints("Fern\t250\nmoss\t240\nFERN-3\t170\n");
    }

    @Test
    void putsCommentsOnCommentsBesideThem() throws IOException {
        forum.run("import", Garden.file(folder, Garden.sql("(11,'C',10,", "(11,'C',3,")))
                .succeeds()
                .saysPart("  1  places of comments on comments, which stand on the post above now");

        forum.run("show", "1", "--json", "--fields", "comments,answers").printsPart("It was an answer.");
    }

    @Test
    void keepsQuestionsOfCategoriesThatAreTooDeep() throws IOException {
        forum.run("import", Garden.file(folder, Garden.sql("(2,NULL,'Trees'", """
                        (11,NULL,'A','a','',0,1,''),(12,11,'B','b','',0,1,''),(13,12,'C','c','',0,1,''),
                        (2,13,'Trees'""")))
                .succeeds()
                .saysPart("  1  categories below the fourth level, whose questions stand in the one above");

        forum.run("show", "1", "--json", "--fields", "category").prints("{\"category\":\"a/b/c/trees\"}\n");
    }

    @Test
    void keepsCategoriesApartWhoseSlugsBecomeTheSame() throws IOException {
        forum.run("import", Garden.file(folder, Garden.sql("(2,NULL,'Trees'", """
                        (11,NULL,'A','a-b-13','',0,1,''),(12,NULL,'B','a-b','',0,1,''),(13,NULL,'C','a b','',0,1,''),
                        (2,NULL,'Trees'""")))
                .succeeds();

        forum.run("category", "list", "--fields", "path,title").printsPart("a-b\tB\na-b-13\tA\na-b-13-13\tC\n");
    }

    @Test
    void givesAQuestionWithoutATitleItsNumber() throws IOException {
        take(Garden.sql("'Which ladder is best?'", "NULL"));

        forum.run("list", "--fields", "title", "--user", "FERN-3").prints("Question 5\n");
    }
}
