package forum.cli.command;

import forum.cli.Session;
import forum.model.Post;
import forum.model.PostRef;
import forum.output.body.Document;
import forum.output.text.SafeText;
import forum.output.text.Style;
import forum.rules.CensoredWords;
import java.util.ArrayList;
import java.util.List;

/** What somebody who writes a reply sees below it in the editor. */
final class Notes {

    private static final int WIDTH = 72;

    private Notes() {}

    /** The post that is replied to. */
    static List<String> on(Session session, PostRef ref) {
        Post post = session.read(forum -> forum.browsing().post(ref));
        CensoredWords words = session.output().words();
        List<String> lines = new ArrayList<>();
        lines.add(post.kind().word() + " " + post.id() + ":");
        if (post instanceof Post.Question question) {
            lines.add("");
            lines.add(words.censor(SafeText.line(question.title())));
        }
        lines.add("");
        lines.addAll(Document.of(post.head().body(), post.head().format()).lines(WIDTH, Style.PLAIN, words));
        return lines;
    }
}
