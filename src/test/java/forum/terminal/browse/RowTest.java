package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Format;
import forum.model.Post;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void whatHasNoTitleGoesByItsTextWithoutTags() {
        Post.Comment comment = Sample.reading().thread().comments().get(0);
        Post.Head head = comment.head();
        Post.Head html = new Post.Head(
                head.id(),
                head.uid(),
                "<p>Which <b>shell</b>?</p>",
                Format.HTML,
                head.author(),
                head.state(),
                head.shown(),
                head.votes(),
                head.flags(),
                head.commentCount(),
                head.createdAt(),
                head.activeAt(),
                head.edited(),
                head.lastChange());

        assertThat(Row.of(new Post.Comment(html, comment.question(), null, comment.parent()))
                        .title())
                .isEqualTo("Which shell?");
    }
}
