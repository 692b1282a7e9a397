package forum.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Repeats the names of all JSON fields: scripts depend on them and on their order. */
class ViewsTest {

    private static final String POST =
            "id uid kind title body format author authorName authorPoints category tags score upvotes downvotes"
                    + " answerCount commentCount acceptedAnswer closed duplicateOf state views hotness createdAt"
                    + " editedAt editedBy activeAt parent question";
    private static final String USER = "handle uid level points createdAt blocked questions answers comments";

    @Test
    void posts() {
        assertFields(Views.post(), POST);
        assertFields(Views.listed(Set.of(), Map.of()), POST + " questionTitle flagCount");
        assertFields(Views.hit(), POST + " questionTitle snippet");
        assertFields(Views.thread(), POST + " answers comments");
    }

    @Test
    void users() {
        assertFields(Views.user(), USER);
        assertFields(Views.profile(), USER + " bonus name location website about");
    }

    @Test
    void others() {
        assertFields(Views.category(), "path slug title description position questionCount");
        assertFields(Views.tag(), "name questionCount");
        assertFields(Views.revision(), "number uid by at title body format tags category");
        assertFields(Views.reaction(), "what by reason at");
        assertFields(Views.log(), "number at by operation detail undoable undoneBy");
    }

    /** Lists show fields that exist. */
    private static void assertFields(View<?> view, String names) {
        assertThat(view.names()).containsExactly(names.split(" "));
        assertThat(view.names()).containsAll(view.defaults());
    }
}
