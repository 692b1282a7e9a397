package forum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes an invented forum into a folder: {@code forum.ndjson} in the exchange format, the same rows as CSV, and two
 * common words in {@code common-words.txt}.
 */
public final class Generator {

    private static final int QUESTIONS_PER_USER = 20;
    private static final int FEWEST_USERS = 500;

    private Generator() {}

    /** Takes the number of questions and the folder, which must exist. */
    public static void main(String[] args) throws IOException {
        int questions = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        Vocabulary vocabulary = new Vocabulary();
        Files.writeString(folder.resolve("common-words.txt"), String.join(" ", vocabulary.commonWords()) + "\n");
        try (NdjsonWriter ndjson = new NdjsonWriter(folder.resolve("forum.ndjson"));
                CsvWriter csv = new CsvWriter(folder)) {
            for (String handle : vocabulary.handles(Math.max(FEWEST_USERS, questions / QUESTIONS_PER_USER))) {
                ndjson.user(handle);
                csv.user(handle);
            }
            for (Invented.Category category : vocabulary.categories()) {
                ndjson.category(category);
                csv.category(category);
            }
            Threads threads = new Threads(vocabulary);
            for (int i = 0; i < questions; i++) {
                Invented.Question question = threads.next();
                ndjson.question(question);
                csv.question(question);
            }
        }
    }
}
