package forum.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the same rows as tables: user, category, post, vote and revision, a file each, without headers. */
final class CsvWriter implements AutoCloseable {

    private final BufferedWriter users;
    private final BufferedWriter categories;
    private final BufferedWriter posts;
    private final BufferedWriter votes;
    private final BufferedWriter revisions;

    CsvWriter(Path folder) throws IOException {
        users = Files.newBufferedWriter(folder.resolve("user.csv"));
        categories = Files.newBufferedWriter(folder.resolve("category.csv"));
        posts = Files.newBufferedWriter(folder.resolve("post.csv"));
        votes = Files.newBufferedWriter(folder.resolve("vote.csv"));
        revisions = Files.newBufferedWriter(folder.resolve("revision.csv"));
    }

    void user(String handle) throws IOException {
        row(users, handle);
    }

    void category(Invented.Category category) throws IOException {
        row(categories, category.path(), category.title(), category.position());
    }

    void question(Invented.Question question) throws IOException {
        post("question", question.post(), 0, question);
        for (Invented.Post answer : question.answers()) {
            post("answer", answer, question.post().id(), null);
        }
    }

    /** Writes the post and its comments, so that numbers ascend. */
    private void post(String kind, Invented.Post post, long parent, Invented.Question question) throws IOException {
        row(
                posts,
                post.id(),
                kind,
                parent,
                post.author(),
                Times.iso(post.at()),
                post.hidden() ? "hidden" : "visible",
                post.up(),
                post.down(),
                question == null ? null : question.title(),
                question == null ? null : question.category(),
                question == null ? null : String.join(" ", question.tags()),
                question == null ? 0 : question.views(),
                question == null ? null : question.duplicateOf(),
                question == null ? null : question.closingReason(),
                question == null ? null : question.accepted(),
                post.body());
        for (Invented.Vote vote : post.votes()) {
            row(votes, post.id(), vote.by(), vote.value(), Times.iso(vote.at()));
        }
        for (Invented.Revision revision : post.revisions()) {
            row(revisions, post.id(), revision.by(), Times.iso(revision.at()), revision.body());
        }
        for (Invented.Post comment : post.comments()) {
            post("comment", comment, post.id(), null);
        }
    }

    private static void row(BufferedWriter file, Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                file.write(',');
            }
            if (cells[i] instanceof Number number) {
                file.write(number.toString());
            } else if (cells[i] != null) {
                file.write('"');
                file.write(cells[i].toString().replace("\"", "\"\""));
                file.write('"');
            }
        }
        file.write('\n');
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter file : List.of(users, categories, posts, votes, revisions)) {
            file.close();
        }
    }
}
