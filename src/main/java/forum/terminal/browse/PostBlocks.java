package forum.terminal.browse;

import forum.model.Post;
import forum.model.Reply;
import forum.model.State;
import forum.model.Vote;
import forum.output.CompactNumber;
import forum.output.MetaLine;
import forum.output.VoteCount;
import forum.output.body.Document;
import forum.output.page.AnswersHeading;
import forum.output.page.QuestionNotes;
import forum.output.page.TagWords;
import forum.output.text.DisplayWidth;
import forum.output.text.Meaning;
import forum.output.text.PaintedText;
import forum.output.text.SafeText;
import forum.output.text.Style;
import forum.output.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Lays out a thread: a block of lines for each post. */
final class PostBlocks {

    private static final int INDENT = 4;
    private static final int NARROWEST = 12;

    private final Reading reading;
    private final Look look;
    private final Style style;
    private final MetaLine meta;
    private final int width;
    private final List<Block> blocks = new ArrayList<>();

    private PostBlocks(Reading reading, int width, Look look) {
        this.reading = reading;
        this.look = look;
        this.style = look.style();
        this.meta = new MetaLine(look.moment(), look.titles(), style);
        this.width = Math.max(NARROWEST, width);
    }

    /** The blocks in the order of a question page, for so many columns. */
    static List<Block> of(Reading reading, int width, Look look) {
        PostBlocks page = new PostBlocks(reading, width, look);
        page.question();
        page.answers();
        return page.blocks;
    }

    private void question() {
        Post.Question question = reading.thread().question();
        List<String> lines = new ArrayList<>();
        for (String line : Wrap.words(SafeText.line(look.censored().censor(question.title())), width)) {
            lines.add(style.apply(Meaning.TITLE, style.isolate(line)));
        }
        List<String> marks = marks(question);
        if (question.closed()) {
            marks.add(style.apply(Meaning.CLOSED, "[closed]"));
        }
        if (reading.favorite()) {
            marks.add(style.apply(Meaning.ACCEPTED, "★ favorite"));
        }
        if (question.views() > 0) {
            marks.add(CompactNumber.of(question.views(), "view"));
        }
        lines.addAll(PaintedText.wrap(String.join("  ", marks), width));
        meta.place(question)
                .ifPresentOrElse(
                        place -> lines.addAll(fitted(meta.createdWithoutPlace(question), place, width)),
                        () -> lines.addAll(PaintedText.wrap(meta.created(question), width)));
        lines.addAll(changed(question, width));
        QuestionNotes notes = new QuestionNotes(reading.thread(), look.censored());
        notes.origin().ifPresent(note -> Wrap.words(note, width).forEach(line -> lines.add(style.isolate(line))));
        for (String line : Wrap.words(TagWords.of(look.censored().without(question.tags()), style), width)) {
            lines.add(style.apply(Meaning.TAG, line));
        }
        lines.add("");
        lines.addAll(body(question, width));
        notes.closing().ifPresent(note -> lines.addAll(closing(note)));
        add(question, lines, 0);
        below(reading.thread().below());
    }

    private List<String> closing(String note) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String line : Wrap.words(note, width)) {
            lines.add(style.apply(Meaning.CLOSED, style.isolate(line)));
        }
        return lines;
    }

    private void answers() {
        List<Reply> replies = reading.thread().answers();
        List<String> above = blocks.get(blocks.size() - 1).lines();
        above.add(style.apply(Meaning.HEADING, AnswersHeading.of(replies)));
        above.add("");
        for (Reply reply : replies) {
            Post.Answer answer = reply.answer();
            List<String> marks = marks(answer);
            if (answer.showsAccepted()) {
                marks.add(style.apply(Meaning.ACCEPTED, "✓ accepted answer"));
            }
            List<String> lines = new ArrayList<>();
            lines.addAll(PaintedText.wrap(String.join("  ", marks), width));
            lines.addAll(PaintedText.wrap(meta.created(answer), width));
            lines.addAll(changed(answer, width));
            lines.add("");
            lines.addAll(body(answer, width));
            add(answer, lines, 0);
            below(reply.below());
        }
    }

    private void below(List<Post> posts) {
        int inner = width < 3 * NARROWEST ? width - 2 : width - INDENT;
        for (Post post : posts) {
            List<String> lines = new ArrayList<>();
            if (post instanceof Post.Question question) {
                for (String line : Wrap.words(
                        "related question: " + SafeText.line(look.censored().censor(question.title())), inner)) {
                    lines.add(style.apply(Meaning.TITLE, style.isolate(line)));
                }
            } else {
                lines.addAll(body(post, inner));
            }
            lines.addAll(fitted(String.join("  ", marks(post)), meta.created(post), inner));
            lines.addAll(changed(post, inner));
            add(post, lines, width - inner);
        }
    }

    /** Votes, number, and what else is to be said of a post: {@code +74 votes  #3  you voted up  [hidden]}. */
    private List<String> marks(Post post) {
        long score = post.head().votes().score();
        boolean comment = post instanceof Post.Comment;
        List<String> marks = new ArrayList<>();
        marks.add(style.score(score, comment ? VoteCount.bare(score) : VoteCount.of(score)));
        marks.add(style.apply(Meaning.ID, post.id().toString()));
        Vote vote = reading.vote(post.id());
        if (vote != Vote.NONE) {
            marks.add(style.score(vote.value(), "you voted " + vote.word()));
        }
        if (post.head().state() != State.VISIBLE) {
            marks.add(style.apply(Meaning.CLOSED, "[" + post.head().state().word() + "]"));
        }
        int flags = post.head().flags();
        if (flags > 0) {
            marks.add(CompactNumber.of(flags, "flag"));
        }
        return marks;
    }

    /** What was done to the post last. */
    private List<String> changed(Post post, int columns) {
        return meta.changed(post).map(line -> PaintedText.wrap(line, columns)).orElse(List.of());
    }

    /** Two parts in one line, or in lines of their own where one is too short for them. */
    private static List<String> fitted(String first, String second, int columns) {
        String line = first + "  " + second;
        if (DisplayWidth.of(AttributedString.stripAnsi(line)) <= columns) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(PaintedText.wrap(first, columns));
        lines.addAll(PaintedText.wrap(second, columns));
        return lines;
    }

    /** The text of a post: the one place that asks for it to be rendered. */
    private List<String> body(Post post, int columns) {
        return Document.of(post.head().body(), post.head().format())
                .lines(Math.max(NARROWEST, columns), look.style().withoutHyperlinks(), look.censored());
    }

    private void add(Post post, List<String> lines, int indent) {
        List<String> indented = new ArrayList<>(lines.size() + 1);
        for (String line : lines) {
            indented.add(line.isEmpty() ? line : " ".repeat(indent) + line);
        }
        indented.add("");
        blocks.add(new Block(post, indented));
    }
}
