package forum.output.page;

import forum.model.Author;
import forum.model.Notice;
import forum.model.Post;
import forum.output.body.Document;
import forum.output.text.SafeText;
import forum.output.text.Style;
import forum.rules.CensoredWords;

/**
 * What a person is told by mail.
 *
 * @param subject one line
 * @param body plain text
 */
public record NoticeMail(String subject, String body) {

    private static final int WIDTH = 72;

    /**
     * Writes it.
     *
     * @param forum the title of the forum
     * @param words that are not shown
     */
    public static NoticeMail of(Notice notice, String forum, CensoredWords words) {
        Post post = notice.post();
        String title = words.censor(SafeText.line(notice.question().title()));
        String what = switch (notice.reason()) {
            case ANSWERED -> "answered your question";
            case COMMENTED -> "commented on your post";
            case CONVERSATION -> "commented after you";
            case ACCEPTED -> "Your answer was selected";
        };
        boolean accepted = notice.reason() == Notice.Reason.ACCEPTED;
        String first = accepted ? what + ":" : author(post.head().author()) + " " + what + ":";
        String text = accepted
                ? ""
                : String.join(
                                "\n",
                                Document.of(post.head().body(), post.head().format())
                                        .lines(WIDTH, Style.PLAIN, words))
                        + "\n\n";
        return new NoticeMail(
                "[" + SafeText.line(forum) + "] " + title,
                first + "\n" + title + "\n\n" + text + "Read it with: forum show "
                        + post.id().value() + "\n\n"
                        + "You get this because you asked to be told of replies. Your address is used for nothing else.\n");
    }

    private static String author(Author author) {
        if (author instanceof Author.Member member) {
            return SafeText.line(member.handle());
        }
        String name = ((Author.Anonymous) author).name();
        return name == null ? "Somebody" : SafeText.line(name);
    }
}
