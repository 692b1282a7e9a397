package forum.output.page;

import forum.model.Post;
import forum.model.State;
import forum.output.MetaLine;
import forum.output.VoteCount;
import forum.output.body.Document;
import forum.output.text.Meaning;
import forum.output.text.PaintedText;
import forum.output.text.SafeText;
import forum.output.text.Style;
import forum.output.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** The parts of one post on a question page. */
final class PostBlock {

    private static final String INDENT = "    ";

    private final MetaLine meta;
    private final PageSettings settings;
    private final Style style;
    private final int width;

    /**
     * The parts of posts on one page.
     *
     * @param width columns for the lines around the text
     */
    PostBlock(PageSettings settings, int width) {
        this.settings = settings;
        this.style = settings.style();
        this.meta = new MetaLine(settings.moment(), settings.userTitles(), style);
        this.width = width;
    }

    /** Votes, number, and what is unusual about the post: {@code +74 votes  #3  [hidden]  2 flags}. */
    String firstLine(Post post) {
        long score = post.head().votes().score();
        return style.score(score, VoteCount.of(score)) + "  " + id(post) + marks(post);
    }

    /** Where, by whom and when the post was written, and the last change. */
    List<String> metaLines(Post post) {
        List<String> lines = new ArrayList<>();
        meta.place(post).ifPresent(lines::add);
        lines.add(meta.createdWithoutPlace(post));
        meta.changed(post).ifPresent(lines::add);
        return lines.stream()
                .flatMap(line -> PaintedText.wrap(line, width).stream())
                .toList();
    }

    /** The text of the post. */
    List<String> body(Post post, int indent) {
        return Document.of(post.head().body(), post.head().format())
                .lines(Math.max(width, settings.width()) - indent, style, settings.words());
    }

    /** A comment, indented: its text, then votes, author and number. */
    List<String> comment(Post comment) {
        List<String> lines = new ArrayList<>();
        for (String line : body(comment, INDENT.length())) {
            lines.add(line.isEmpty() ? line : INDENT + line);
        }
        long score = comment.head().votes().score();
        indented(
                style.score(score, VoteCount.bare(score)) + "  " + meta.created(comment) + "  " + id(comment)
                        + marks(comment),
                lines);
        meta.changed(comment).ifPresent(line -> indented(line, lines));
        return lines;
    }

    /** A question that follows on from the post, indented. */
    List<String> followOn(Post.Question question) {
        List<String> lines = new ArrayList<>();
        String title = "related question: " + settings.words().censor(SafeText.line(question.title()));
        for (String line : Wrap.words(title, width - INDENT.length())) {
            lines.add(INDENT + style.apply(Meaning.TITLE, style.isolate(line)));
        }
        indented(meta.created(question) + "  " + id(question) + marks(question), lines);
        return lines;
    }

    private void indented(String painted, List<String> lines) {
        PaintedText.wrap(painted, width - INDENT.length()).forEach(line -> lines.add(INDENT + line));
    }

    private String id(Post post) {
        return style.apply(Meaning.ID, post.id().toString());
    }

    private String marks(Post post) {
        State state = post.head().state();
        int flags = post.head().flags();
        return (state == State.VISIBLE ? "" : "  " + style.apply(Meaning.CLOSED, "[" + state.word() + "]"))
                + (flags == 0 ? "" : "  " + flags + (flags == 1 ? " flag" : " flags"));
    }
}
