package forum.exchange.csv;

import forum.exchange.EntrySink;
import forum.exchange.Source;
import forum.exchange.scratch.IdMap;
import forum.exchange.scratch.RowSorter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the rows of each thread together, wherever they stand in the table, and hands the threads on in the order of
 * their questions. An answer or comment that names nothing that it stands under belongs to what stands above it.
 */
final class Threads implements Closeable {

    /** So many comments below each other nobody writes, and each takes another look at all that are left. */
    private static final int DEEPEST = 64;

    /** Stands for the row of a question where an id means posts of several threads. */
    private static final long SEVERAL = 0;

    private final String source;
    private final Path scratch;
    private final EntrySink sink;
    private final MessageDigest digest = sha256();
    /** The number of a question's row, by what the posts of its thread are called. */
    private final IdMap threads;

    private final RowSorter gathered;
    private RowSorter waiting;
    private long waits;
    private long lastQuestion;
    private long lastPost;

    Threads(String source, Path scratch, EntrySink sink) throws IOException {
        this.source = source;
        this.scratch = scratch;
        this.sink = sink;
        this.threads = new IdMap(scratch);
        this.gathered = new RowSorter(scratch);
        this.waiting = new RowSorter(scratch);
    }

    /** Takes a row. */
    void add(Row row) throws IOException {
        if (row.isMoreAnswers() && lastQuestion != 0) {
            gathered.add(lastQuestion, row.bytes());
            return;
        }
        if (row.isQuestion()) {
            addQuestion(row);
            return;
        }
        String parent = row.get(Column.PARENT);
        if (parent == null) {
            addUnderLast(row);
        } else {
            addUnder(parent, row);
        }
    }

    /** A row was left out; what would stand under it without naming it stands under nothing. */
    void lose() {
        lastQuestion = 0;
        lastPost = 0;
    }

    private void addQuestion(Row row) throws IOException {
        long name = hash(row.get(Column.ID) == null ? content(row) : named(row.get(Column.ID)));
        long known = threads.get(name);
        lastQuestion = known == IdMap.NONE || known == SEVERAL ? row.number() : known;
        lastPost = lastQuestion;
        if (known == IdMap.NONE) {
            threads.put(name, row.number());
        }
        gathered.add(lastQuestion, row.bytes());
    }

    /** What tells a question without an id from others; the rows of a sheet with several answers to one share it. */
    private static String content(Row row) {
        String text = "text\0" + row.get(Column.TITLE) + "\0" + row.get(Column.BODY);
        return row.answers().isEmpty()
                ? text + "\0" + row.get(Column.AUTHOR) + "\0" + row.get(Column.AUTHOR_NAME) + "\0"
                        + row.get(Column.CREATED_AT)
                : text;
    }

    private static String named(String id) {
        return "id\0" + id;
    }

    private void addUnderLast(Row row) throws IOException {
        if (lastQuestion == 0) {
            sink.reject(row.place(), "stands under no question; name its question in the column parent");
            return;
        }
        boolean answer = row.kind() == Cells.Kind.ANSWER;
        row.standUnder(answer ? lastQuestion : lastPost);
        lastPost = answer ? row.number() : lastPost;
        gathered.add(lastQuestion, row.bytes());
        remember(row, lastQuestion);
    }

    private void addUnder(String parent, Row row) throws IOException {
        long question = threads.get(hash(named(parent)));
        if (question == IdMap.NONE) {
            waiting.add(0, row.bytes());
            waits++;
            return;
        }
        if (question == SEVERAL) {
            sink.reject(row.place(), ThreadAssembly.parentOf(row) + " is the id of several posts in the table");
            return;
        }
        gathered.add(question, row.bytes());
        remember(row, question);
        if (question == lastQuestion && row.kind() == Cells.Kind.ANSWER) {
            lastPost = row.number();
        }
    }

    private void remember(Row row, long question) throws IOException {
        if (row.get(Column.ID) != null) {
            long name = hash(named(row.get(Column.ID)));
            long known = threads.get(name);
            threads.put(name, known == IdMap.NONE || known == question ? question : SEVERAL);
        }
    }

    /** Hands on all threads; what stands under nothing is rejected. */
    void finish() throws IOException {
        // Answers find their questions in the first round, comments those answers in the second, and so on.
        long before = Long.MAX_VALUE;
        for (int round = 0; round < DEEPEST && waits > 0 && waits < before; round++) {
            before = waits;
            try (RowSorter again = waiting) {
                waiting = new RowSorter(scratch);
                waits = 0;
                again.forEach((key, bytes) -> {
                    Row row = Row.read(source, bytes);
                    addUnder(row.get(Column.PARENT), row);
                });
            }
        }
        waiting.forEach((key, bytes) -> {
            Row row = Row.read(source, bytes);
            sink.reject(row.place(), ThreadAssembly.homeless(row));
        });
        Portion portion = new Portion();
        gathered.forEach(portion::take);
        portion.hand();
    }

    @Override
    public void close() {
        threads.close();
        gathered.close();
        waiting.close();
    }

    /** Eight bytes of a digest: nobody can make up names that meet in one number and slow the search down. */
    private long hash(String name) {
        return ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The rows of one thread. */
    private final class Portion {

        private final List<Row> rows = new ArrayList<>();
        private long question;
        private long size;

        private void take(long key, ByteBuffer bytes) throws IOException {
            if (key != question) {
                hand();
            }
            question = key;
            size += bytes.remaining();
            if (size <= Source.MAX_THREAD || rows.isEmpty()) {
                rows.add(Row.read(source, bytes));
            }
        }

        private void hand() {
            if (size > Source.MAX_THREAD) {
                sink.reject(
                        rows.get(0).place(),
                        "the question with its answers and comments is larger than " + Source.MAX_THREAD / (1024 * 1024)
                                + " MB");
            } else if (!rows.isEmpty()) {
                new ThreadAssembly(rows, sink).hand();
            }
            rows.clear();
            size = 0;
        }
    }
}
