package forum.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class DatabaseTest {

    /** As after an error of the disk. */
    @Test
    void tellsWhatWentWrongThoughSqliteHasEndedTheReadingByItself() {
        try (Database database = Opening.inMemory()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> database.read(() -> {
                        database.sql().script("rollback");
                        throw new IllegalStateException("the disk could not be read");
                    }))
                    .withMessage("the disk could not be read");

            assertThat(database.<Integer>write(() -> database.sql().update("insert into tag (name) values ('shell')")))
                    .isEqualTo(1);
        }
    }
}
