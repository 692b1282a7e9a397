package forum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import forum.ForumCopy;
import forum.exchange.merge.ImportSummary;
import forum.exchange.merge.ImportSummary.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of merging, on random histories of three copies that exchange files now and then. */
class MergeLawsTest {

    private static final int ROUNDS = 8;
    private static final int STEPS = 25;

    @TempDir
    Path folder;

    private final List<ForumCopy> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(ForumCopy::close);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 8, 18, 20, 27})
    void holdForCopiesThatWentTheirOwnWays(long seed) {
        List<ForumCopy> copies = live(seed);
        List<String> exports = copies.stream().map(copy -> copy.export(true)).toList();
        Random random = new Random(seed);
        List<String> outcomes = new ArrayList<>();
        for (ForumCopy copy : copies) {
            List<String> order = new ArrayList<>(exports);
            Collections.shuffle(order, random);
            order.forEach(copy::take);
            outcomes.add(copy.records());
        }
        String merged = outcomes.get(0);
        assertThat(outcomes).as("any order in every copy").allMatch(merged::equals);

        ForumCopy atOnce = copy("at-once");
        atOnce.take(exports.get(2), exports.get(0), exports.get(1));
        assertThat(atOnce.records()).as("all at once into an empty store").isEqualTo(merged);

        ForumCopy pair = copy("pair");
        pair.take(exports.get(1), exports.get(2));
        ForumCopy grouped = copy("grouped");
        grouped.take(exports.get(0));
        grouped.take(pair.export(false));
        assertThat(grouped.records())
                .as("grouped otherwise, in the other dress")
                .isEqualTo(merged);

        List<String> figures = Derived.of(copies.get(0));
        for (ForumCopy copy : open.stream().filter(copy -> copy != pair).toList()) {
            ImportSummary again = copy.take(exports.get(random.nextInt(3)));
            assertThat(again.of(Outcome.UNCHANGED)).as("a second import").isEqualTo(again.read());
            assertThat(copy.records()).as("a second import").isEqualTo(merged);
            assertThat(Derived.of(copy)).as("figures").containsExactlyInAnyOrderElementsOf(figures);
            assertThat(copy.examine().damage()).isEmpty();
            assertThat(copy.examine().differences()).isEmpty();
        }
        assertThat(merged).doesNotContain("@example");
    }

    @Test
    void decideInEveryCopyWhoStaysOfNamesThatStandForEachOther() {
        String forth = """
                {"type": "user", "handle": "root", "level": "super"}
                {"type": "user", "handle": "eve", "mergedInto": "fay"}
                {"type": "tag", "name": "linux", "mergedInto": "unix"}
                {"type": "category", "path": "arts", "mergedInto": "music"}
                """;
        String back = """
                {"type": "user", "handle": "fay", "mergedInto": "eve"}
                {"type": "tag", "name": "unix", "mergedInto": "linux"}
                {"type": "category", "path": "music", "mergedInto": "arts"}
                {"id": "1", "title": "Which?", "author": "eve", "tags": ["linux"], "category": "music"}
                """;
        ForumCopy one = copy("one");
        one.take(forth, back);
        ForumCopy other = copy("other");
        other.take(back, forth);

        assertThat(Derived.of(other)).containsExactlyInAnyOrderElementsOf(Derived.of(one));
    }

    /** Three copies that began alone, with clocks that differ by hours, and met now and then. */
    private List<ForumCopy> live(long seed) {
        Random random = new Random(seed);
        RandomHistory history = new RandomHistory(seed);
        List<ForumCopy> copies = List.of(copy("a" + seed), copy("b" + seed), copy("c" + seed));
        for (ForumCopy copy : copies) {
            copy.wait(Duration.ofMinutes(random.nextInt(600) - 300));
            RandomHistory.prepare(copy);
        }
        for (int round = 0; round < ROUNDS; round++) {
            ForumCopy one = copies.get(random.nextInt(3));
            history.run(one, STEPS);
            if (random.nextInt(3) == 0) {
                copies.get(random.nextInt(3)).take(one.export(random.nextBoolean()));
            }
            assertThat(one.examine().differences()).as("after round " + round).isEmpty();
        }
        return copies;
    }

    private ForumCopy copy(String name) {
        ForumCopy copy = ForumCopy.at(folder.resolve(name));
        open.add(copy);
        return copy;
    }
}
