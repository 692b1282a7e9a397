package forum.terminal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import forum.Saying;
import forum.model.Format;
import forum.model.Post;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void whatHasNoTitleGoesByItsTextWithoutTags() {
        Post.Comment comment = Sample.reading().thread().comments().get(0);

        assertThat(Row.of(Saying.comment(comment, "<p>Which <b>shell</b>?</p>", Format.HTML))
                        .title())
                .isEqualTo("Which shell?");
    }
}
