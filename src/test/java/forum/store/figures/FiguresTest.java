package forum.store.figures;

import static org.assertj.core.api.Assertions.assertThat;

import forum.rules.Settings;
import forum.store.Database;
import forum.store.Opening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether the rows of posts are as they will be, so that they can be read while the rest is computed. */
class FiguresTest {

    private Database store;
    private Touched touched;

    @BeforeEach
    void begin() {
        store = Opening.inMemory();
        store.sql().script("""
                insert into user (id, handle, folded, created_at, created_known, survivor_id)
                values (1, 'amber', 'amber', 0, 0, 1), (2, 'bob', 'bob', 0, 0, 2);
                insert into post (id, uid, kind, question_id, author_id, format, state, created_at, created_known, stamp,
                    replica)
                values (1, x'01', 'question', 1, 1, 'markdown', 'visible', 0, 0, 0, 0);
                """);
        touched = new Touched(store.sql());
        touched.newThreadsAfter(0);
        touched.user(1);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private boolean leavesPosts() {
        return new Figures(store, touched, Settings.defaults()).leavesPosts();
    }

    @Test
    void newThreadsAndUsersLeavePosts() {
        assertThat(leavesPosts()).isTrue();
    }

    @Test
    void aTouchedPostIsWritten() {
        touched.post(1);

        assertThat(leavesPosts()).isFalse();
    }

    @Test
    void aPostWhoseVotesChangeIsWritten() {
        touched.changing(1);

        assertThat(leavesPosts()).isFalse();
    }

    @Test
    void postsOfPeopleWithTwoHandlesAreWritten() {
        store.sql().script("update user set survivor_id = 1 where id = 2");

        assertThat(leavesPosts()).isFalse();
    }

    @Test
    void postsOfPeopleWhoNoLongerHaveTwoHandlesAreWritten() {
        touched.votesOf(2);

        assertThat(leavesPosts()).isFalse();
    }
}
