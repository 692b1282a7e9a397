package forum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forum.model.Stamp;
import forum.model.State;
import forum.rules.AliasChain.Alias;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Registers, aliases and the clock: what makes copies agree. */
class MergingTest {

    private static final String EMOJI = "\ud83d\ude00";

    private static Stamp at(long millis) {
        return new Stamp(millis, 0, 1);
    }

    @Nested
    class OfRegisters {

        private record Value(Stamp stamp, String text) {}

        @Test
        void theGreaterStampWins() {
            assertThat(Registers.wins(at(2), "a", at(1), "b")).isTrue();
            assertThat(Registers.wins(at(1), "b", at(2), "a")).isFalse();
            assertThat(Registers.wins(at(2), null, at(1), "b")).isTrue();
        }

        @Test
        void betweenEqualStampsTheGreaterValueWins() {
            assertThat(Registers.wins(at(1), "b", at(1), "a")).isTrue();
            assertThat(Registers.wins(at(1), "a", at(1), "b")).isFalse();
            assertThat(Registers.wins(at(1), "a", at(1), "a")).isFalse();
            assertThat(Registers.wins(at(1), "", at(1), null)).isTrue();
            assertThat(Registers.wins(at(1), null, at(1), "")).isFalse();
            assertThat(Registers.wins(at(1), null, at(1), null)).isFalse();
            assertThat(Registers.wins(at(1), EMOJI, at(1), "\uffee")).isTrue();
        }

        @Test
        void valuesAreOrderedAsTheirBytes() {
            List<String> texts =
                    List.of("", "a", "ab", "b", "\u00e9", "\ud7ff", "\ue000", "\uffee", EMOJI, "a" + EMOJI);
            for (String left : texts) {
                for (String right : texts) {
                    int bytes = Arrays.compareUnsigned(
                            left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
                    assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(left, right)))
                            .isEqualTo(Integer.signum(bytes));
                }
            }
        }

        @Test
        void anyOrderAndGroupingOfCopiesEndsAlike() {
            List<Value> values = new ArrayList<>();
            for (long millis = 0; millis < 3; millis++) {
                for (String text : Arrays.asList(null, "", "a", "b", EMOJI)) {
                    values.add(new Value(at(millis), text));
                }
            }
            for (Value a : values) {
                for (Value b : values) {
                    assertThat(merge(a, b)).isEqualTo(merge(b, a));
                    for (Value c : values) {
                        assertThat(merge(merge(a, b), c)).isEqualTo(merge(a, merge(b, c)));
                    }
                }
            }
        }

        private Value merge(Value present, Value candidate) {
            return Registers.wins(candidate.stamp, candidate.text, present.stamp, present.text) ? candidate : present;
        }

        @Test
        void deletionIsFinal() {
            assertThat(Registers.stateWins(at(1), State.DELETED, at(2), State.VISIBLE))
                    .isTrue();
            assertThat(Registers.stateWins(at(2), State.VISIBLE, at(1), State.DELETED))
                    .isFalse();
            assertThat(Registers.stateWins(at(2), State.DELETED, at(1), State.DELETED))
                    .isTrue();
            assertThat(Registers.stateWins(at(1), State.DELETED, at(2), State.DELETED))
                    .isFalse();
        }

        @Test
        void otherStatesGoByStampAndThenByOrder() {
            assertThat(Registers.stateWins(at(2), State.VISIBLE, at(1), State.HIDDEN))
                    .isTrue();
            assertThat(Registers.stateWins(at(1), State.HIDDEN, at(1), State.QUEUED))
                    .isTrue();
            assertThat(Registers.stateWins(at(1), State.QUEUED, at(1), State.HIDDEN))
                    .isFalse();
            assertThat(Registers.stateWins(at(1), State.HIDDEN, at(1), State.HIDDEN))
                    .isFalse();
        }
    }

    @Nested
    class OfAliases {

        @Test
        void chainsEndAtTheLast() {
            Map<String, Alias<String>> aliases = new HashMap<>();
            aliases.put("a", new Alias<>("b", at(9)));
            aliases.put("b", new Alias<>("c", at(1)));
            assertThat(AliasChain.survivors(aliases)).isEqualTo(Map.of("a", "c", "b", "c"));
        }

        @Test
        void anAliasTakenBackLeavesTheThingItself() {
            Map<String, Alias<String>> aliases = new HashMap<>();
            aliases.put("a", new Alias<>("b", at(1)));
            aliases.put("b", new Alias<>(null, at(2)));
            assertThat(AliasChain.survivors(aliases)).isEqualTo(Map.of("a", "b", "b", "b"));
        }

        @Test
        void ofACircleTheMemberWithTheOldestAliasSurvives() {
            Map<String, Alias<String>> aliases = new HashMap<>();
            aliases.put("a", new Alias<>("b", at(5)));
            aliases.put("b", new Alias<>("c", at(3)));
            aliases.put("c", new Alias<>("a", at(4)));
            aliases.put("x", new Alias<>("a", at(1)));
            assertThat(AliasChain.survivors(aliases)).isEqualTo(Map.of("a", "b", "b", "b", "c", "b", "x", "b"));
        }

        @Test
        void ofEquallyOldAliasesInACircleTheSmallestSurvives() {
            Map<String, Alias<String>> aliases = new HashMap<>();
            aliases.put("b", new Alias<>("a", at(5)));
            aliases.put("a", new Alias<>("b", at(5)));
            aliases.put("c", new Alias<>("c", at(5)));
            assertThat(AliasChain.survivors(aliases)).isEqualTo(Map.of("a", "a", "b", "a", "c", "c"));
        }

        @Test
        void theOrderInWhichTheyAreReadDoesNotMatter() {
            Random random = new Random(42);
            for (int round = 0; round < 500; round++) {
                List<Integer> keys = new ArrayList<>();
                Map<Integer, Alias<Integer>> aliases = new LinkedHashMap<>();
                for (int key = 0; key < 8; key++) {
                    if (random.nextInt(4) > 0) {
                        keys.add(key);
                        Integer target = random.nextInt(8) == 0 ? null : random.nextInt(8);
                        aliases.put(key, new Alias<>(target, at(random.nextInt(4))));
                    }
                }
                Map<Integer, Integer> survivors = AliasChain.survivors(aliases);
                assertThat(survivors).containsOnlyKeys(keys);
                survivors
                        .values()
                        .forEach(end ->
                                assertThat(survivors.getOrDefault(end, end)).isEqualTo(end));
                Collections.shuffle(keys, random);
                Map<Integer, Alias<Integer>> shuffled = new LinkedHashMap<>();
                keys.forEach(key -> shuffled.put(key, aliases.get(key)));
                assertThat(AliasChain.survivors(shuffled)).isEqualTo(survivors);
            }
        }

        @Test
        void longChainsAreFollowed() {
            Map<Integer, Alias<Integer>> aliases = new HashMap<>();
            for (int key = 0; key < 100_000; key++) {
                aliases.put(key, new Alias<>(key + 1, at(1)));
            }
            assertThat(AliasChain.survivors(aliases)).hasSize(100_000).containsEntry(0, 100_000);
        }
    }

    @Nested
    class OfTheClock {

        @Test
        void followsTheTimeOfDay() {
            assertThat(LogicalClock.next(new Stamp(10, 5, 1), 11, 7)).isEqualTo(new Stamp(11, 0, 7));
        }

        @Test
        void countsWithinAMillisecondAndWhenTheTimeOfDayGoesBack() {
            assertThat(LogicalClock.next(new Stamp(10, 5, 9), 10, 7)).isEqualTo(new Stamp(10, 6, 7));
            assertThat(LogicalClock.next(new Stamp(10, 5, 9), 3, 7)).isEqualTo(new Stamp(10, 6, 7));
        }

        @Test
        void goesOnInTheNextMillisecondWhenTheCounterIsFull() {
            assertThat(LogicalClock.next(new Stamp(10, Stamp.MAX_COUNTER, 9), 10, 7))
                    .isEqualTo(new Stamp(11, 0, 7));
        }

        @Test
        void neverStandsStill() {
            Stamp last = Stamp.ZERO;
            Random random = new Random(1);
            for (int i = 0; i < 100_000; i++) {
                Stamp next = LogicalClock.next(last, random.nextInt(3), random.nextLong());
                assertThat(next.isAfter(last)).isTrue();
                last = next;
            }
        }

        @Test
        void toleratesADayAhead() {
            long day = 24L * 60 * 60 * 1000;
            assertThat(LogicalClock.isTooFarAhead(at(1000 + day), 1000)).isFalse();
            assertThat(LogicalClock.isTooFarAhead(at(1001 + day), 1000)).isTrue();
            assertThat(LogicalClock.isTooFarAhead(at(0), 1000 + day)).isFalse();
        }
    }
}
