package forum.exchange.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What was found lately is found again, whatever lay in its places before; older things may be gone. */
class RecentTest {

    private static final int MANY = 1_000_000;

    private final Recent<Long, String> recent = new Recent<>();

    @Test
    void holdsWhatWasPutLast() {
        for (long key = 0; key < MANY; key++) {
            recent.put(key, "value " + key);
            assertThat(recent.get(key)).isEqualTo("value " + key);
        }
    }

    @Test
    void neverTakesOneKeyForAnother() {
        LongStream.range(0, MANY).forEach(key -> recent.put(key, "value " + key));
        LongStream.range(0, MANY)
                .filter(recent::holds)
                .forEach(key -> assertThat(recent.get(key)).isEqualTo("value " + key));
    }

    @Test
    void keepsNearlyAllOfAHundredThousand() {
        LongStream.range(0, 100_000).forEach(key -> recent.put(key, "x"));
        assertThat(LongStream.range(0, 100_000).filter(recent::holds).count()).isGreaterThan(95_000);
    }

    @Test
    void replacesWhatAKeyHad() {
        recent.put(7L, "before");
        recent.put(7L, "after");
        assertThat(recent.get(7L)).isEqualTo("after");
    }

    @Test
    void tellsNoValueFromANullOne() {
        recent.put(7L, null);
        assertThat(recent.holds(7L)).isTrue();
        assertThat(recent.get(7L)).isNull();
        assertThat(recent.holds(8L)).isFalse();
    }
}
