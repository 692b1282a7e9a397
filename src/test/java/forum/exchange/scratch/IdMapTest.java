package forum.exchange.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdMapTest {

    @TempDir
    Path folder;

    @Test
    void remembersWhatItWasToldLast() throws IOException {
        Map<Long, Long> expected = new HashMap<>();
        Random random = new Random(11);
        try (IdMap map = new IdMap(folder)) {
            // more than the pages in memory hold, some keys far from each other, some told twice
            for (int i = 0; i < 450_000; i++) {
                long key = switch (i % 20) {
                    case 0 -> i == 0 ? 0 : random.nextLong();
                    case 1 -> (long) i << 20;
                    case 2 -> i / 2;
                    default -> i;
                };
                long value = random.nextInt(10) - 5;
                map.put(key, value);
                expected.put(key, value);
            }
            assertThat(map.size()).isEqualTo(expected.size());
            Map<Long, Long> found = new HashMap<>();
            expected.keySet().forEach(key -> found.put(key, map.get(key)));
            assertThat(found.equals(expected)).isTrue(); // a million assertions, or a description of them, take long
            assertThat(map.get(-123_456_789)).isEqualTo(IdMap.NONE);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void keepsWhatItWasToldFirstWhereOnlyNewKeysAreTold() throws IOException {
        try (IdMap map = new IdMap(folder)) {
            assertThat(map.putNew(7, 1)).isTrue();
            assertThat(map.putNew(7, 2)).isFalse();
            assertThat(map.get(7)).isEqualTo(1);
            assertThat(map.size()).isEqualTo(1);
        }
    }

    @Test
    void zeroAndTheGreatestNumbersAreKeysAndValuesLikeOthers() throws IOException {
        try (IdMap map = new IdMap(folder)) {
            assertThat(map.get(0)).isEqualTo(IdMap.NONE);
            map.put(0, 0);
            map.put(-1, Long.MAX_VALUE);
            map.put(Long.MIN_VALUE, -1);
            assertThat(map.get(0)).isZero();
            assertThat(map.get(-1)).isEqualTo(Long.MAX_VALUE);
            assertThat(map.get(Long.MIN_VALUE)).isEqualTo(-1);
            assertThatIllegalArgumentException().isThrownBy(() -> map.put(1, IdMap.NONE));
        }
    }
}
