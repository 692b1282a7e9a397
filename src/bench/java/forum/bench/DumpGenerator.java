package forum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Writes an invented Stack Exchange site into a folder: {@code dump} holds what such a site publishes, {@code csv} the
 * same rows as tables. Per 100,000 questions 200,000 answers, 300,000 comments and 1.5 million votes. Rows come in the
 * order of time, as there; what belongs to one thread is scattered.
 */
public final class DumpGenerator {

    /** How many steps after a post its comments, votes and edits come. */
    private static final int[] LATER = {0, 5, 120};

    private static final int VOTES_UP = 2;
    private static final int VOTES_DOWN = 3;

    private final DumpPosts posts;
    private final DumpTable table;
    private final DumpTable comments;
    private final DumpTable votes;
    private final DumpTable history;
    private long lastComment;
    private long lastVote;
    private long lastHistory;

    private DumpGenerator(DumpPosts posts, DumpTable table, DumpTable comments, DumpTable votes, DumpTable history) {
        this.posts = posts;
        this.table = table;
        this.comments = comments;
        this.votes = votes;
        this.history = history;
    }

    /** Takes the number of questions and the folder, which must exist. */
    public static void main(String[] args) throws IOException {
        DumpPosts posts = new DumpPosts(new Vocabulary(), Integer.parseInt(args[0]));
        Path xml = Files.createDirectories(Path.of(args[1]).resolve("dump"));
        Path csv = Files.createDirectories(Path.of(args[1]).resolve("csv"));
        writeUsers(posts.users(), xml, csv);
        try (DumpTable table = new DumpTable(
                        xml,
                        csv,
                        "Posts",
                        "Id",
                        "PostTypeId",
                        "ParentId",
                        "AcceptedAnswerId",
                        "CreationDate",
                        "Score",
                        "ViewCount",
                        "Body",
                        "OwnerUserId",
                        "LastEditDate",
                        "Title",
                        "Tags",
                        "ContentLicense");
                DumpTable comments =
                        new DumpTable(xml, csv, "Comments", "Id", "PostId", "Score", "Text", "CreationDate", "UserId");
                DumpTable votes = new DumpTable(xml, csv, "Votes", "Id", "PostId", "VoteTypeId", "CreationDate");
                DumpTable history = new DumpTable(
                        xml,
                        csv,
                        "PostHistory",
                        "Id",
                        "PostHistoryTypeId",
                        "PostId",
                        "RevisionGUID",
                        "CreationDate",
                        "UserId",
                        "Text",
                        "ContentLicense")) {
            new DumpGenerator(posts, table, comments, votes, history).write();
        }
    }

    private static void writeUsers(List<String> names, Path xml, Path csv) throws IOException {
        try (DumpTable users =
                new DumpTable(xml, csv, "Users", "Id", "Reputation", "CreationDate", "DisplayName", "LastAccessDate")) {
            users.row(-1, 1, "2011-12-31T00:00:00.000", "Community", "2011-12-31T00:00:00.000");
            for (int i = 0; i < names.size(); i++) {
                users.row(i + 1, 101, "2012-01-01T00:00:00.000", names.get(i), "2020-01-01T00:00:00.000");
            }
        }
    }

    private void write() throws IOException {
        int last = LATER[LATER.length - 1];
        for (int step = 0; step < posts.steps() + last; step++) {
            for (DumpPosts.Post post : posts.posts(step)) {
                create(post, step);
            }
            for (int i = 0; i < LATER.length; i++) {
                if (step >= LATER[i]) {
                    for (DumpPosts.Post post : posts.posts(step - LATER[i])) {
                        follow(post, i);
                    }
                }
            }
        }
    }

    private void create(DumpPosts.Post post, int step) throws IOException {
        boolean question = post.question();
        String title = question ? posts.title(post) : null;
        String tags = question ? "<" + String.join("><", posts.tags(post)) + ">" : null;
        long accepted = question ? posts.accepted(step) : 0;
        table.row(
                post.id(),
                question ? 1 : 2,
                question ? null : post.parent(),
                accepted == 0 ? null : accepted,
                time(post.at()),
                post.ups() - post.downs(),
                question ? 10 * post.ups() : null,
                html(posts.body(post, post.edits())),
                post.author(),
                post.edits() == 0 ? null : time(later(post, post.edits())),
                title,
                tags,
                "CC BY-SA 4.0");
        revise(post, 2, 0, post.author(), posts.body(post, 0));
        if (question) {
            revise(post, 1, 0, post.author(), title);
            revise(post, 3, 0, post.author(), tags);
        }
    }

    /** Writes the part of what follows a post that comes now: votes each time, comments and edits in the end. */
    private void follow(DumpPosts.Post post, int part) throws IOException {
        for (int i = part; i < post.ups(); i += LATER.length) {
            vote(post, VOTES_UP);
        }
        for (int i = part; i < post.downs(); i += LATER.length) {
            vote(post, VOTES_DOWN);
        }
        SplittableRandom random = new SplittableRandom(post.seed() + 100 + part);
        for (int i = part; i < post.comments(); i += LATER.length) {
            comments.row(
                    ++lastComment,
                    post.id(),
                    random.nextInt(6) / 4,
                    posts.remark(random),
                    time(post.at().plusSeconds(3_600)),
                    posts.user(random));
        }
        if (part > 0 && part <= post.edits()) {
            revise(post, 5, part, posts.user(random), posts.body(post, part));
        }
    }

    private void vote(DumpPosts.Post post, int type) throws IOException {
        votes.row(++lastVote, post.id(), type, time(post.at()).substring(0, 10) + "T00:00:00.000");
    }

    private void revise(DumpPosts.Post post, int type, int version, int user, String text) throws IOException {
        history.row(
                ++lastHistory,
                type,
                post.id(),
                new UUID(0x4000L | post.id() << 16, 0x8000000000000000L | version).toString(),
                time(later(post, version)),
                user,
                text.replace("\n", "\r\n"),
                "CC BY-SA 4.0");
    }

    private static Instant later(DumpPosts.Post post, int version) {
        return post.at().plus(Duration.ofHours(version));
    }

    private static String time(Instant at) {
        return Times.iso(at).replace("Z", "");
    }

    /** Not quite what the Markdown means, but as much of it. */
    private static String html(String markdown) {
        return "<p>" + markdown.replace("&", "&amp;").replace("<", "&lt;").replace("\n\n", "</p>\n\n<p>") + "</p>\n";
    }
}
