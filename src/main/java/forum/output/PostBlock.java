package forum.output;

import forum.model.Post;
import forum.model.State;
import java.util.ArrayList;
import java.util.List;

/** The parts of one post on a question page. */
final class PostBlock {

    private static final String INDENT = "    ";

    private final MetaLine meta;
    private final Style style;
    private final int width;

    PostBlock(MetaLine meta, Style style, int width) {
        this.meta = meta;
        this.style = style;
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
        return lines;
    }

    /** The text of the post. */
    List<String> body(Post post, int indent) {
        return BodyText.render(post.head().body(), post.head().format(), width - indent, style);
    }

    /** A comment, indented: its text, then votes, author and number. */
    List<String> comment(Post comment) {
        List<String> lines = new ArrayList<>();
        for (String line : body(comment, INDENT.length())) {
            lines.add(line.isEmpty() ? line : INDENT + line);
        }
        long score = comment.head().votes().score();
        lines.add(INDENT + style.score(score, VoteCount.bare(score)) + "  " + meta.created(comment) + "  " + id(comment)
                + marks(comment));
        meta.changed(comment).ifPresent(line -> lines.add(INDENT + line));
        return lines;
    }

    /** A question that follows on from the post, indented. */
    List<String> followOn(Post.Question question) {
        List<String> lines = new ArrayList<>();
        for (String line :
                Wrap.words("related question: " + SafeText.line(question.title()), width - INDENT.length())) {
            lines.add(INDENT + style.apply(Meaning.TITLE, line));
        }
        lines.add(INDENT + meta.created(question) + "  " + id(question) + marks(question));
        return lines;
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
