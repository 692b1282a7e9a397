package forum.exchange.markdown;

import forum.exchange.publish.Published;
import forum.model.Author;
import forum.model.Closing;
import forum.model.Format;
import forum.model.Post;
import forum.model.Reply;
import forum.model.Thread;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The text of one thread. */
final class MarkdownThread {

    /** Behind the title, which is one line. */
    private static final String ID = "\nid: ";

    private final Thread thread;
    private final StringBuilder text = new StringBuilder();

    private MarkdownThread(Thread thread) {
        this.thread = thread;
    }

    /** The thread as a file of its own: what is known of the question as front matter in YAML, then the texts. */
    static String file(Thread thread) {
        MarkdownThread file = new MarkdownThread(thread);
        file.frontMatter();
        file.posts();
        return file.text.toString();
    }

    /** Whether a file that begins so was written here. */
    static boolean isFile(String beginning) {
        return beginning.startsWith("---\ntitle: ") && beginning.contains(ID);
    }

    /** Whether a file that was written here is of this thread. */
    static boolean isFileOf(String beginning, Thread thread) {
        return beginning.contains(
                ID + Yaml.quoted(thread.question().head().uid().toString()) + "\n");
    }

    /** The thread as a part of a document, under a heading. */
    static String part(Thread thread) {
        MarkdownThread part = new MarkdownThread(thread);
        part.heading();
        part.posts();
        return part.text.toString();
    }

    private void frontMatter() {
        Post.Question question = thread.question();
        text.append("---\n");
        field("title", question.title());
        field("id", question.head().uid().toString());
        field("author", name(question.head().author()));
        field("date", question.head().createdAt().toString());
        if (question.category() != null) {
            field("category", question.category().path());
        }
        if (!question.tags().isEmpty()) {
            text.append("tags:\n");
            question.tags()
                    .forEach(tag -> text.append("  - ").append(Yaml.quoted(tag)).append('\n'));
        }
        text.append("score: ").append(question.head().votes().score()).append('\n');
        text.append("answers: ").append(thread.answers().size()).append('\n');
        if (question.views() > 0) {
            text.append("views: ").append(question.views()).append('\n');
        }
        if (question.closing().orElse(null) instanceof Closing.WithReason closing) {
            field("closed", closing.reason());
        } else if (question.closing().orElse(null) instanceof Closing.AsDuplicate copy) {
            field("duplicate_of", copy.of().toString());
        }
        text.append("---\n");
    }

    private void field(String name, String value) {
        text.append(name).append(": ").append(Yaml.quoted(value)).append('\n');
    }

    private void heading() {
        Post.Question question = thread.question();
        text.append("# ").append(PlainMarkdown.line(question.title())).append("\n\n");
        List<String> facts = new ArrayList<>();
        facts.add("Asked " + day(question.head().createdAt()) + " by "
                + PlainMarkdown.line(name(question.head().author())));
        if (question.category() != null) {
            facts.add("in " + PlainMarkdown.line(question.category().title()));
        }
        facts.add(votes(question));
        if (!question.tags().isEmpty()) {
            facts.add("tags: " + PlainMarkdown.line(String.join(", ", question.tags())));
        }
        if (question.closing().isPresent()) {
            facts.add("closed");
        }
        text.append(String.join(" · ", facts)).append('\n');
    }

    private void posts() {
        body(thread.question(), "");
        comments(thread.comments());
        for (Reply reply : thread.answers()) {
            Post.Answer answer = reply.answer();
            text.append("\n## Answer by ")
                    .append(PlainMarkdown.line(name(answer.head().author())));
            text.append(" · ").append(day(answer.head().createdAt()));
            text.append(" · ").append(votes(answer));
            text.append(answer.accepted() ? " · accepted\n" : "\n");
            body(answer, "");
            comments(reply.comments());
        }
    }

    private void comments(List<Post.Comment> comments) {
        for (Post.Comment comment : comments) {
            text.append("\n- Comment by ")
                    .append(PlainMarkdown.line(name(comment.head().author())));
            text.append(" · ").append(day(comment.head().createdAt()));
            text.append(comment.head().votes().score() == 0 ? "\n" : " · " + votes(comment) + "\n");
            body(comment, "  ");
        }
    }

    private void body(Post post, String indent) {
        Format format = post.head().format();
        String body = Published.body(post.head().body(), format);
        String markdown = format == Format.TEXT ? PlainMarkdown.text(body) : body;
        if (!markdown.isBlank()) {
            text.append('\n');
            markdown.stripTrailing()
                    .lines()
                    .forEach(line ->
                            text.append(line.isBlank() ? "" : indent + line).append('\n'));
        }
    }

    private static String name(Author author) {
        String handle = Published.handle(author);
        String name = handle == null ? Published.name(author) : handle;
        return name == null ? "anonymous" : name;
    }

    private static String votes(Post post) {
        int score = post.head().votes().score();
        return (score > 0 ? "+" : "") + score + (Math.abs(score) == 1 ? " vote" : " votes");
    }

    private static String day(Instant time) {
        return time.toString().substring(0, time.toString().indexOf('T'));
    }
}
