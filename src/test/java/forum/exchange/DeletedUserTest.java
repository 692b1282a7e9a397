package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forum.ForumCopy;
import forum.domain.Accounts;
import forum.domain.Ask;
import forum.domain.Edit;
import forum.domain.Text;
import forum.exchange.export.Exporting;
import forum.exchange.merge.ImportSummary;
import forum.exchange.merge.ImportSummary.Kind;
import forum.exchange.merge.ImportSummary.Outcome;
import forum.model.Author;
import forum.model.FavoriteKind;
import forum.model.Format;
import forum.model.Level;
import forum.model.LogEntry;
import forum.model.Post;
import forum.model.PostId;
import forum.model.PostRef;
import forum.model.Revision;
import forum.model.Uid;
import forum.model.User;
import forum.model.Vote;
import forum.query.Query;
import forum.rules.Handles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a forum, and of its other copies, when a user is deleted. */
class DeletedUserTest {

    private static final PostRef QUESTION = PostRef.of(new PostId(1));
    private static final PostRef ANSWER = PostRef.of(new PostId(2));

    @TempDir
    Path folder;

    private final List<ForumCopy> open = new ArrayList<>();
    private ForumCopy forum;

    @BeforeEach
    void begin() {
        forum = copy("forum");
        for (String handle : List.of("amber", "mallory", "carla")) {
            forum.as(
                    "root",
                    now -> now.accounts()
                            .add(handle, null, profile("Full name of " + handle), handle + "@example.org"));
        }
        forum.as(
                "amber",
                now -> now.posting()
                        .ask(new Ask(
                                "How do I list files?", text("I tried dir."), null, List.of("shell"), null, null)));
        forum.as("mallory", now -> now.posting().answer(QUESTION, text("Use ls for that."), "mal@example.org"));
    }

    @AfterEach
    void examineAndClose() {
        for (ForumCopy copy : open) {
            assertThat(copy.examine().damage()).isEmpty();
            assertThat(copy.examine().differences()).isEmpty();
            copy.close();
        }
    }

    @Test
    void whatTheyWroteStaysByNobody() {
        delete("mallory");

        Post answer = post(ANSWER);
        assertThat(answer.head().author()).isEqualTo(new Author.Anonymous(null));
        assertThat(answer.head().body()).isEqualTo("Use ls for that.");
        assertThat(forum.number("select count(*) from post where notify is not null"))
                .isZero();
        assertThat(forum.export(true)).doesNotContainIgnoringCase("mallory");
    }

    @Test
    void whatTheySaidOfPostsOfOthersCountsNoLonger() {
        Post before = post(QUESTION);
        long points = points("amber");
        forum.as("mallory", now -> now.voting().cast(QUESTION, Vote.UP));
        forum.as("mallory", now -> now.voting().flag(QUESTION, "spam"));
        forum.as("carla", now -> now.voting().flag(QUESTION, "spam"));
        assertThat(points("amber")).isGreaterThan(points);

        delete("mallory");

        Post.Question question = (Post.Question) post(QUESTION);
        assertThat(question.head().votes()).isEqualTo(new Post.Votes(0, 0));
        assertThat(question.head().flags()).isEqualTo(1);
        assertThat(question.hotness()).isEqualTo(((Post.Question) before).hotness());
        assertThat(points("amber")).isEqualTo(points);
    }

    @Test
    void nobodyKeepsThemInSightAndTheyKeepNothing() {
        forum.as("carla", now -> {
            now.favorites().add(FavoriteKind.USER, "mallory");
            now.favorites().add(FavoriteKind.USER, "amber");
            return null;
        });
        forum.as("mallory", now -> {
            now.favorites().add(FavoriteKind.TAG, "shell");
            return null;
        });

        delete("mallory");

        assertThat(forum.number("select count(*) from favorite")).isEqualTo(1);
        assertThat(forum.number("select count(*) from favorite where subject = 'amber'"))
                .isEqualTo(1);
    }

    @Test
    void aTagOfTheSameNameStaysInSight() {
        String both = """
                {"type": "user", "handle": "%s", "favorites": [
                    {"kind": "tag", "subject": "mallory"}, {"kind": "user", "subject": "mallory"}]}
                """;
        forum.take(both.formatted("carla"));

        delete("mallory");

        forum.take(both.formatted("amber"));
        assertThat(forum.number("select count(*) from favorite")).isEqualTo(2);
        assertThat(forum.number("select count(*) from favorite where kind = 'tag'"))
                .isEqualTo(2);
    }

    @Test
    void editsAreByNobodyAndASilentOneLeavesAMark() {
        forum.as("root", now -> now.accounts().role("mallory", Level.MODERATOR));
        edit("mallory", "How do I list all files?", false);
        edit("mallory", "How do I list the files?", true);
        edit("amber", "How do I list the files?!", false);
        edit("amber", "How do I list the files?", false);
        forum.as("root", now -> now.accounts().role("mallory", Level.REGISTERED));

        delete("mallory");

        List<Revision> history = forum.read(now -> now.browsing().history(QUESTION));
        assertThat(history).extracting(Revision::by).containsExactly("amber", null, null, "amber", "amber");
        assertThat(forum.number("select count(*) from revision where silent = 1"))
                .isZero();
        ForumCopy other = copy("other");
        other.take(forum.export(true));
        assertThat(other.records()).isEqualTo(forum.records());
    }

    @Test
    void aMarkOfTheLastEditNamesNobody() {
        forum.as("root", now -> now.accounts().role("mallory", Level.EDITOR));
        edit("mallory", "How do I list all files?", false);

        delete("mallory");

        assertThat(post(QUESTION).head().edited().orElseThrow().by()).isNull();
        assertThat(post(QUESTION).head().lastChange().orElseThrow().by()).isNull();
    }

    @Test
    void everyHandleThatTheyHadGoes() {
        forum.as("mallory", now -> now.voting().cast(QUESTION, Vote.UP));
        forum.as("root", now -> now.accounts().rename("mallory", "mal"));
        forum.as("root", now -> now.accounts().merge("carla", "mal"));

        delete("mallory");

        assertThat(handles()).containsExactly("amber", "root");
        assertThat(post(QUESTION).head().votes()).isEqualTo(new Post.Votes(0, 0));
        for (String handle : List.of("mallory", "mal", "carla")) {
            assertThat(forum.records()).contains(tombstone(handle));
        }
        assertThat(forum.records()).doesNotContain("\"mal", "carla");
    }

    @Test
    void whatTheyDidIsInTheLogByNobody() {
        LogEntry answering = forum.read(now -> now.browsing().log(1, 0)).get(0);
        assertThat(answering.by()).isEqualTo("mallory");
        delete("mallory");
        List<LogEntry> log = forum.read(now -> now.browsing().log(0, 0));
        assertThat(log).extracting(LogEntry::by).containsOnly("root", "amber", null);
    }

    @Test
    void noOlderCopyBringsThemBack() {
        forum.as("mallory", now -> now.voting().cast(QUESTION, Vote.UP));
        forum.as("carla", now -> {
            now.favorites().add(FavoriteKind.USER, "mallory");
            return null;
        });
        forum.as("root", now -> now.accounts().role("mallory", Level.EDITOR));
        edit("mallory", "How do I list all files?", false);
        String older = forum.export(true);
        delete("mallory");
        String newer = forum.export(true);
        String records = forum.records();

        assertThat(forum.take(older).of(Outcome.ADDED)).isZero();
        assertThat(forum.records()).isEqualTo(records);
        for (List<String> order : List.of(List.of(older, newer), List.of(newer, older))) {
            ForumCopy other = copy("other" + open.size());
            order.forEach(other::take);
            assertThat(other.records()).isEqualTo(records);
            assertThat(other.export(false)).doesNotContainIgnoringCase("mallory");
            assertThat(Derived.of(other)).containsExactlyInAnyOrderElementsOf(Derived.of(forum));
            ForumCopy atOnce = copy("at once" + open.size());
            atOnce.take(order.toArray(String[]::new));
            assertThat(atOnce.records()).isEqualTo(records);
            assertThat(Derived.of(atOnce)).containsExactlyInAnyOrderElementsOf(Derived.of(forum));
        }
    }

    @Test
    void whatTheyDoMeanwhileInAnotherCopyIsByNobodyToo() {
        ForumCopy other = copy("other");
        other.take(forum.export(true));
        delete("mallory");
        other.wait(Duration.ofDays(1));
        other.as("mallory", now -> now.posting().answer(QUESTION, text("Or use find for that."), null));
        other.as("mallory", now -> now.voting().cast(QUESTION, Vote.DOWN));
        other.as("root", now -> now.accounts().role("mallory", Level.ADMIN));

        meet(forum, other);

        assertThat(other.records()).contains("Or use find for that.").doesNotContain("mallory", "\"votes\"");
        assertThat(points(other, "amber")).isEqualTo(points("amber"));
        assertThatThrownBy(() -> other.as("mallory", now -> now.voting().cast(QUESTION, Vote.UP)))
                .hasMessage("no user 'mallory'");
    }

    @Test
    void whoWasMergedIntoThemMeanwhileStandsAloneAgain() {
        forum.as("carla", now -> now.voting().cast(QUESTION, Vote.UP));
        ForumCopy other = copy("other");
        other.take(forum.export(true));
        delete("mallory");
        other.wait(Duration.ofDays(1));
        other.as("mallory", now -> now.voting().cast(QUESTION, Vote.DOWN));
        other.as("root", now -> now.accounts().merge("carla", "mallory"));

        meet(forum, other);

        assertThat(handles()).containsExactly("amber", "carla", "root");
        assertThat(post(QUESTION).head().votes()).isEqualTo(new Post.Votes(1, 0));
        assertThat(forum.records()).doesNotContain("mallory");
    }

    @Test
    void aRecordWrittenByHandDeletesByHandleToo() {
        ImportSummary summary = forum.take("""
                {"title": "New here", "author": "zoe", "votes": [{"by": "mallory", "value": 1}]}
                {"type": "user", "handle": "Mállory", "deleted": true}
                {"type": "user", "handle": "mallory", "about": "still here", "mergedInto": "otto",
                 "set": {"about": {"at": "2024-02-01", "by": "nora"}}}
                {"title": "Newer here", "author": "Mallory", "body": "x", "votes": [{"by": "MALLORY", "value": 1}],
                 "flags": [{"by": "mallory"}], "stateSet": {"at": "2024-02-01", "by": "mallory"}}
                {"type": "user", "handle": "carla", "favorites": [{"kind": "user", "subject": "mallory"}]}
                """);

        assertThat(summary.of(Kind.USER, Outcome.UPDATED)).isEqualTo(1);
        assertThat(handles()).containsExactly("amber", "carla", "nora", "otto", "root", "zoe");
        assertThat(forum.records()).contains(tombstone("mallory")).doesNotContainIgnoringCase("\"mallory\"");
        assertThat(forum.take("{\"type\": \"user\", \"handle\": \"mallory\", \"deleted\": true}")
                        .of(Outcome.UNCHANGED))
                .isEqualTo(1);
        assertThat(forum.number("select count(*) from user where points <> 100 + 10 * 2 * questions"))
                .isZero();
    }

    @Test
    void aNewUserMayGetTheNumberOfOneWhoIsDeletedInTheSameImport() {
        forum.as("carla", now -> now.voting().cast(QUESTION, Vote.UP));
        String older = forum.export(true);
        ForumCopy other = copy("other");
        String question = older.lines()
                .filter(line -> line.contains("\"question\""))
                .findFirst()
                .orElseThrow();
        other.take(
                question,
                "{\"type\": \"user\", \"handle\": \"carla\", \"deleted\": true}\n"
                        + "{\"type\": \"user\", \"handle\": \"mallory\", \"deleted\": true}\n"
                        + "{\"type\": \"user\", \"handle\": \"amber\", \"deleted\": true}",
                "{\"title\": \"Who?\", \"author\": \"zoe\", \"votes\": [{\"by\": \"yan\", \"value\": 1}]}");
        assertThat(points(other, "yan")).isEqualTo(110);
        assertThat(points(other, "zoe")).isEqualTo(130);
    }

    @Test
    void aChoiceOfThreadsTellsNothingOfThem() {
        delete("mallory");
        Query all = Query.builder().limit(0).build();
        assertThat(forum.export(new Exporting.Options(Optional.of(all), Optional.empty(), true)))
                .contains("Use ls for that.")
                .doesNotContain("\"deleted\"");
    }

    @Test
    void whatIsNewSinceATimeReachesTheCopiesThatStillHaveThem() {
        ForumCopy other = copy("other");
        other.take(forum.export(true));
        forum.wait(Duration.ofDays(1));
        delete("mallory");

        other.take(forum.export(new Exporting.Options(Optional.empty(), Optional.of(forum.now()), true)));

        assertThat(other.records()).isEqualTo(forum.records());
    }

    private void delete(String handle) {
        forum.wait(Duration.ofSeconds(1)).as("root", now -> now.accounts().block(handle));
        forum.as("root", now -> now.accounts().delete(handle));
    }

    private void edit(String handle, String title, boolean silent) {
        forum.wait(Duration.ofSeconds(1))
                .as(handle, now -> now.editing().edit(QUESTION, new Edit(title, null, null, null, silent)));
    }

    /** Both take what the other has, and end up alike. */
    private static void meet(ForumCopy one, ForumCopy other) {
        String mine = one.export(true);
        one.take(other.export(true));
        other.take(mine);
        assertThat(other.records()).isEqualTo(one.records());
        assertThat(Derived.of(other)).containsExactlyInAnyOrderElementsOf(Derived.of(one));
    }

    private Post post(PostRef ref) {
        return forum.read(now -> now.browsing().post(ref));
    }

    private long points(String handle) {
        return points(forum, handle);
    }

    private static long points(ForumCopy copy, String handle) {
        return copy.read(now -> now.accounts().user(handle)).points();
    }

    private List<String> handles() {
        return forum.read(now -> now.accounts().list(Accounts.Order.HANDLE, false, null, 0)).stream()
                .map(User::handle)
                .toList();
    }

    private static String tombstone(String handle) {
        return "{\"type\":\"user\",\"uid\":\"" + Uid.ofUser(Handles.fold(handle)) + "\",\"deleted\":true}\n";
    }

    private static Text text(String body) {
        return new Text(body, Format.MARKDOWN);
    }

    private static User.Profile profile(String name) {
        return new User.Profile(name, null, null, null);
    }

    private ForumCopy copy(String name) {
        ForumCopy copy = ForumCopy.at(folder.resolve(name));
        open.add(copy);
        return copy;
    }
}
