package forum.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Writes an invented Question2Answer site as mysqldump does: per 100,000 questions 200,000 answers, 300,000 comments and
 * 2 million votes, by as many users as there are questions. Posts come in the order of time, which scatters threads, and
 * votes in the order of posts.
 */
public final class Q2aGenerator {

    private static final String PREFIX = "qa_";

    /** A post and room for its comments. */
    private static final int IDS_PER_POST = 4;

    /** A prime, so that the voters of a post are different users. */
    private static final int STRIDE = 7_919;

    private final DumpPosts posts;
    private final List<Invented.Category> categories;

    private Q2aGenerator(DumpPosts posts, List<Invented.Category> categories) {
        this.posts = posts;
        this.categories = categories;
    }

    /** Takes the number of questions and the file to be written. */
    public static void main(String[] args) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        DumpPosts posts = new DumpPosts(vocabulary, Integer.parseInt(args[0]));
        try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
            out.write("-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)\n/*!50503 SET NAMES utf8mb4 */;\n");
            new Q2aGenerator(posts, vocabulary.categories()).write(out);
            out.write("-- Dump completed on 2024-01-01  0:00:00\n");
        }
    }

    private void write(Writer out) throws IOException {
        writeCategories(out);
        try (SqlTable options = new SqlTable(out, PREFIX + "options", "title", "content")) {
            for (Map.Entry<String, String> option : Map.of("site_url", "http://example.org/", "voting_on_cs", "1")
                    .entrySet()) {
                options.row(option.getKey(), option.getValue());
            }
        }
        writePosts(out);
        writeUsers(out);
        writeVotes(out);
    }

    private void writeCategories(Writer out) throws IOException {
        List<String> paths = categories.stream().map(Invented.Category::path).toList();
        try (SqlTable table = new SqlTable(
                out, PREFIX + "categories", "categoryid", "parentid", "title", "tags", "content", "position")) {
            for (int i = 0; i < categories.size(); i++) {
                String path = paths.get(i);
                int end = path.lastIndexOf('/');
                Integer parent = end < 0 ? null : 1 + paths.indexOf(path.substring(0, end));
                Invented.Category category = categories.get(i);
                table.row(i + 1, parent, category.title(), path.substring(end + 1), "", category.position());
            }
        }
    }

    private void writePosts(Writer out) throws IOException {
        try (SqlTable table = new SqlTable(
                out,
                PREFIX + "posts",
                "postid",
                "type",
                "parentid",
                "categoryid",
                "selchildid",
                "userid",
                "views",
                "format",
                "created",
                "updated",
                "updatetype",
                "lastuserid",
                "title",
                "content",
                "tags",
                "notify")) {
            for (int step = 0; step < posts.steps(); step++) {
                for (DumpPosts.Post post : posts.posts(step)) {
                    writePost(post, step, table);
                }
            }
        }
    }

    private void writePost(DumpPosts.Post post, int step, SqlTable table) throws IOException {
        boolean question = post.question();
        int category = 1 + (int) ((question ? post.id() : post.parent()) % categories.size());
        boolean edited = post.edits() > 0;
        SplittableRandom random = new SplittableRandom(post.seed() + 100);
        table.row(
                id(post.id()),
                question ? "Q" : "A",
                question ? null : id(post.parent()),
                category,
                question && posts.accepted(step) > 0 ? id(posts.accepted(step)) : null,
                post.author(),
                question ? 10 * post.ups() : 0,
                "markdown",
                time(post.at()),
                edited ? time(post.at().plusSeconds(3_600)) : null,
                edited ? "E" : null,
                edited ? posts.user(random) : null,
                question ? posts.title(post) : null,
                posts.body(post, post.edits()),
                question ? String.join(",", posts.tags(post)) : null,
                "@");
        for (int i = 1; i <= post.comments(); i++) {
            table.row(
                    id(post.id()) + i,
                    "C",
                    id(post.id()),
                    category,
                    null,
                    posts.user(random),
                    0,
                    "",
                    time(post.at().plusSeconds(7_200)),
                    null,
                    null,
                    null,
                    null,
                    posts.remark(random),
                    null,
                    null);
        }
    }

    private void writeUsers(Writer out) throws IOException {
        List<String> handles = posts.users();
        try (SqlTable points = new SqlTable(out, PREFIX + "userpoints", "userid", "points", "bonus")) {
            for (int i = 1; i <= handles.size(); i++) {
                points.row(i, 100, 0);
            }
        }
        try (SqlTable users =
                new SqlTable(out, PREFIX + "users", "userid", "created", "email", "handle", "level", "flags")) {
            for (int i = 1; i <= handles.size(); i++) {
                users.row(i, "2011-12-31 00:00:00", "user" + i + "@example.org", handles.get(i - 1), 0, 0);
            }
        }
    }

    private void writeVotes(Writer out) throws IOException {
        try (SqlTable votes = new SqlTable(
                out, PREFIX + "uservotes", "postid", "userid", "vote", "flag", "votecreated", "voteupdated")) {
            for (int step = 0; step < posts.steps(); step++) {
                for (DumpPosts.Post post : posts.posts(step)) {
                    vote(id(post.id()), post.ups(), post.downs(), post, votes);
                    for (int i = 1; i <= post.comments(); i++) {
                        vote(id(post.id()) + i, post.ups() % 4, 0, post, votes);
                    }
                }
            }
        }
    }

    private void vote(long id, int ups, int downs, DumpPosts.Post post, SqlTable votes) throws IOException {
        int first = posts.user(new SplittableRandom(id));
        int users = posts.users().size();
        String at = time(post.at().plusSeconds(10_000));
        for (int i = 0; i < ups + downs; i++) {
            votes.row(id, 1 + (first + i * STRIDE) % users, i < ups ? 1 : -1, 0, at, null);
        }
    }

    private static long id(long post) {
        return IDS_PER_POST * post;
    }

    private static String time(Instant at) {
        return Times.iso(at).substring(0, 19).replace('T', ' ');
    }
}
