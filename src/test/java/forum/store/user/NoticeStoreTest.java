package forum.store.user;

import static org.assertj.core.api.Assertions.assertThat;

import forum.store.Database;
import forum.store.Opening;
import forum.store.user.NoticeStore.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeStoreTest {

    /** Of two that send mail at a time the one with less to tell may end last. */
    @Test
    void neverForgetsWhatWasToldMeanwhile() {
        try (Database database = Opening.inMemory()) {
            NoticeStore store = new NoticeStore(database.sql());
            store.keep(new Told(5, 1_000), List.of());
            store.keep(new Told(3, 2_000), List.of());
            assertThat(store.told()).isEqualTo(new Told(5, 2_000));
            store.keep(new Told(6, 1_500), List.of());
            assertThat(store.told()).isEqualTo(new Told(6, 2_000));
        }
    }
}
