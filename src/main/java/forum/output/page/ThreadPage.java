package forum.output.page;

import forum.model.Post;
import forum.model.Reply;
import forum.model.Thread;
import forum.output.CompactNumber;
import forum.output.text.Meaning;
import forum.output.text.PaintedText;
import forum.output.text.SafeText;
import forum.output.text.Style;
import forum.output.text.Wrap;
import forum.rules.CensoredWords;
import java.util.ArrayList;
import java.util.List;

/** A question with its answers and comments as a page to read, in Question2Answer's words. */
public final class ThreadPage {

    private static final int NARROWEST = 20;

    /** Longer lines of text are hard to read. */
    private static final int WIDEST = 100;

    private final PageSettings settings;
    private final Style style;
    private final CensoredWords words;
    private final PostBlock block;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private ThreadPage(PageSettings settings) {
        this.settings = settings;
        this.style = settings.style();
        this.words = settings.words();
        this.width = Math.min(WIDEST, Math.max(NARROWEST, settings.width()));
        this.block = new PostBlock(settings, width);
    }

    /** The lines of the page, sanitised. */
    public static List<String> lines(Thread thread, PageSettings settings) {
        ThreadPage page = new ThreadPage(settings);
        page.question(thread);
        page.answers(thread);
        page.footer();
        return page.lines;
    }

    private void question(Thread thread) {
        Post.Question question = thread.question();
        String views = question.views() == 0 ? "" : "  " + CompactNumber.of(question.views(), "view");
        lines.addAll(PaintedText.wrap(block.firstLine(question) + views, width));
        String closed = question.closed() ? " " + style.apply(Meaning.CLOSED, "[closed]") : "";
        List<String> title =
                Wrap.words(words.censor(SafeText.line(question.title())), width - (closed.isEmpty() ? 0 : 9));
        for (int i = 0; i < title.size(); i++) {
            lines.add(style.apply(Meaning.TITLE, style.isolate(title.get(i))) + (i == title.size() - 1 ? closed : ""));
        }
        lines.addAll(block.metaLines(question));
        QuestionNotes notes = new QuestionNotes(thread, words);
        notes.origin().ifPresent(note -> lines.addAll(Wrap.words(note, width)));
        tags(question);
        body(question);
        notes.closing().ifPresent(this::closing);
        below(thread.below());
    }

    private void body(Post post) {
        List<String> body = block.body(post, 0);
        if (!body.isEmpty()) {
            lines.add("");
            lines.addAll(body);
        }
    }

    /** The tags that may be shown. */
    private void tags(Post.Question question) {
        List<String> shown = words.without(question.tags());
        if (!shown.isEmpty()) {
            for (String line : Wrap.words("tags: " + TagWords.of(shown, style), width)) {
                lines.add(style.apply(Meaning.TAG, line));
            }
        }
    }

    private void closing(String note) {
        lines.add("");
        for (String line : Wrap.words(note, width)) {
            lines.add(style.apply(Meaning.CLOSED, line));
        }
    }

    private void answers(Thread thread) {
        List<Reply> replies = thread.answers();
        lines.add("");
        lines.add(style.apply(Meaning.HEADING, AnswersHeading.of(replies)));
        for (Reply reply : replies) {
            Post.Answer answer = reply.answer();
            if (reply != replies.get(0) && !style.linear()) {
                lines.add("");
            }
            lines.add(style.linear() ? "" : style.apply(Meaning.FRAME, "─".repeat(width)));
            lines.addAll(PaintedText.wrap(block.firstLine(answer), width));
            if (answer.showsAccepted()) {
                lines.add(style.apply(Meaning.ACCEPTED, "✓ accepted answer"));
            }
            lines.addAll(block.metaLines(answer));
            body(answer);
            below(reply.below());
        }
    }

    private void below(List<Post> posts) {
        for (Post post : posts) {
            lines.add("");
            lines.addAll(post instanceof Post.Question question ? block.followOn(question) : block.comment(post));
        }
    }

    private void footer() {
        List<String> welcome = new ArrayList<>();
        for (String line : SafeText.block(settings.welcome()).lines().toList()) {
            welcome.addAll(Wrap.words(line, width));
        }
        if (welcome.isEmpty() && settings.forumTitle().isBlank()) {
            return;
        }
        lines.add("");
        for (String line : Wrap.words(SafeText.line(settings.forumTitle()), width)) {
            lines.add(style.apply(Meaning.HEADING, line));
        }
        lines.addAll(welcome);
    }
}
