package forum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The question is 1, the answers that are left are 2 and 3. */
class CommentHomesTest {

    @Test
    void aCommentStandsOnWhatItWasPutOn() {
        assertThat(CommentHomes.of(Map.of(4, 1, 5, 2, 6, 2), 1)).isEqualTo(Map.of(4, 1, 5, 2, 6, 2));
    }

    @Test
    void whatWasPutOnACommentStandsBesideIt() {
        assertThat(CommentHomes.of(Map.of(4, 3, 5, 4, 6, 5, 7, 1, 8, 7), 1))
                .isEqualTo(Map.of(4, 3, 5, 3, 6, 3, 7, 1, 8, 1));
    }

    @Test
    void aCircleStandsOnTheQuestionWithAllThatLeadsIntoIt() {
        assertThat(CommentHomes.of(Map.of(4, 5, 5, 6, 6, 4, 7, 5, 8, 2), 1))
                .isEqualTo(Map.of(4, 1, 5, 1, 6, 1, 7, 1, 8, 2));
    }
}
