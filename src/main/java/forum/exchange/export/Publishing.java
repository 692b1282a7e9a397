package forum.exchange.export;

import forum.domain.Forum;
import forum.domain.Transaction;
import forum.domain.Who;
import forum.exchange.csv.TableWriter;
import forum.exchange.markdown.MarkdownDocument;
import forum.exchange.markdown.MarkdownFolder;
import forum.exchange.publish.ThreadWriter;
import forum.exchange.schemaorg.SchemaOrgWriter;
import forum.model.Post;
import forum.model.PostId;
import forum.model.Reply;
import forum.model.Thread;
import forum.query.Query;
import forum.store.export.ThreadRows;
import forum.store.post.PostStore;
import forum.store.post.TagStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes the visible part of a forum for people: what is shown of each thread, under the names of today, with the
 * number of votes but not who gave them. Threads come in the order of their numbers.
 */
public final class Publishing {

    private static final Comparator<Post> OLDEST_FIRST = Comparator.comparing(
                    (Post post) -> post.head().createdAt())
            .thenComparing(post -> post.id().value());
    private static final Comparator<Post.Answer> BEST_FIRST = Comparator.comparing(Post.Answer::accepted)
            .thenComparing(answer -> answer.head().votes().score())
            .reversed()
            .thenComparing(OLDEST_FIRST);

    /**
     * What to write.
     *
     * @param filter which questions
     * @param since only threads with something new since then
     */
    public record Options(Query filter, Optional<Instant> since) {}

    private final PostStore posts;
    private final ThreadRows rows;
    private final ThreadSelection selection;

    private Publishing(Transaction transaction, Options options) {
        this.posts = new PostStore(transaction.sql(), new TagStore(transaction.sql()));
        this.rows = new ThreadRows(transaction.sql());
        this.selection = new ThreadSelection(transaction, rows, options.filter(), options.since());
    }

    /** Writes the threads to a stream, which is left open, and returns how many there were. */
    public static long run(Forum forum, Who who, Options options, ExportFormat format, OutputStream out) {
        return run(forum, who, options, () -> switch (format) {
            case SCHEMAORG -> new SchemaOrgWriter(out);
            case CSV -> new TableWriter(out);
            case MARKDOWN -> new MarkdownDocument(out);
            case JSON, NDJSON -> throw new IllegalArgumentException(format + " is not for people");
        });
    }

    /**
     * Writes each thread to a file of its own in a folder, and returns how many there were.
     *
     * @param written counts the bytes
     */
    public static long run(Forum forum, Who who, Options options, Path folder, AtomicLong written) {
        return run(forum, who, options, () -> new MarkdownFolder(folder, written));
    }

    @FunctionalInterface
    private interface Opening {
        ThreadWriter open() throws IOException;
    }

    private static long run(Forum forum, Who who, Options options, Opening opening) {
        return forum.read(who, transaction -> {
            try (ThreadWriter writer = opening.open()) {
                return new Publishing(transaction, options).write(writer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long write(ThreadWriter writer) {
        long[] count = {0};
        selection.eachPortion(questions -> {
            for (Thread thread : threads(questions)) {
                try {
                    writer.write(thread);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                count[0]++;
            }
        });
        return count[0];
    }

    private List<Thread> threads(List<Long> questions) {
        Map<PostId, List<Post.Answer>> answers = new HashMap<>();
        Map<PostId, List<Post.Comment>> comments = new HashMap<>();
        Map<Long, Post.Question> tops = new HashMap<>();
        for (Post post :
                posts.list(rows.posts(questions).stream().map(PostId::new).toList())) {
            if (!post.head().shown()) {
                continue;
            }
            if (post instanceof Post.Question question) {
                tops.put(question.id().value(), question);
            } else if (post instanceof Post.Answer answer) {
                answers.computeIfAbsent(answer.question(), id -> new ArrayList<>())
                        .add(answer);
            } else if (post instanceof Post.Comment comment) {
                comments.computeIfAbsent(comment.parent(), id -> new ArrayList<>())
                        .add(comment);
            }
        }
        return questions.stream()
                .filter(tops::containsKey)
                .map(tops::get)
                .map(question -> new Thread(
                        question,
                        sorted(comments.get(question.id())),
                        answers.getOrDefault(question.id(), List.of()).stream()
                                .sorted(BEST_FIRST)
                                .map(answer -> new Reply(answer, sorted(comments.get(answer.id())), List.of()))
                                .toList(),
                        List.of()))
                .toList();
    }

    private static List<Post.Comment> sorted(List<Post.Comment> comments) {
        return comments == null
                ? List.of()
                : comments.stream().sorted(OLDEST_FIRST).toList();
    }
}
