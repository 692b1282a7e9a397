package forum.exchange.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSorterTest {

    @TempDir
    Path folder;

    @Test
    void rowsComeByKeyAndThoseOfOneKeyAsTheyWereAdded() throws IOException {
        try (RowSorter sorter = new RowSorter(folder)) {
            add(sorter, 3, "c");
            add(sorter, -1, "a1");
            add(sorter, 3, "");
            add(sorter, Long.MAX_VALUE, "z");
            add(sorter, -1, "a2");
            assertThat(taken(sorter)).containsExactly("-1 a1", "-1 a2", "3 c", "3 ", Long.MAX_VALUE + " z");
        }
    }

    @Test
    void nothingComesOutWhenNothingWasAdded() throws IOException {
        try (RowSorter sorter = new RowSorter(folder)) {
            assertThat(taken(sorter)).isEmpty();
        }
    }

    @Test
    void moreThanFitsIntoMemoryIsSortedOnDiskAndLeavesNoFile() throws IOException {
        Random random = new Random(7);
        int count = 60_000;
        byte[] filler = new byte[1000];
        try (RowSorter sorter = new RowSorter(folder)) {
            for (int i = 0; i < count; i++) {
                ByteBuffer row = ByteBuffer.allocate(4 + random.nextInt(filler.length));
                row.putInt(0, i);
                sorter.add(random.nextInt(5_000), row);
            }
            ByteBuffer huge = ByteBuffer.allocate(20 * 1024 * 1024);
            huge.putInt(0, count).put(huge.limit() - 1, (byte) 5);
            sorter.add(2_500, huge);
            List<long[]> rows = new ArrayList<>();
            List<Integer> sizes = new ArrayList<>();
            sorter.forEach((key, row) -> {
                rows.add(new long[] {key, row.getInt(row.position())});
                if (row.remaining() > 1_000_000) {
                    sizes.add(row.remaining());
                    assertThat(row.get(row.limit() - 1)).isEqualTo((byte) 5);
                }
            });
            assertThat(rows).hasSize(count + 1);
            assertThat(sizes).containsExactly(huge.capacity());
            for (int i = 1; i < rows.size(); i++) {
                long[] before = rows.get(i - 1);
                long[] after = rows.get(i);
                assertThat(before[0] < after[0] || before[0] == after[0] && before[1] < after[1])
                        .isTrue();
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void manyRowsWithHardlyAnythingInThemDoNotStayInMemory() {
        try (RowSorter sorter = new RowSorter(folder.resolve("missing"))) {
            assertThatIOException()
                    .isThrownBy(() -> {
                        for (int i = 0; i < 1_500_000; i++) {
                            sorter.add(i, ByteBuffer.allocate(0));
                        }
                    })
                    .withMessageContaining("missing");
        }
    }

    @Test
    void aRowCanBeTooLongForAnyMemory() {
        ByteBuffer row = ByteBuffer.allocate(64 * 1024 * 1024 + 1);
        try (RowSorter sorter = new RowSorter(folder)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sorter.add(1, row))
                    .withMessage("a row of 67108865 bytes");
        }
    }

    @Test
    void oneRowThatCameTooLateIsPutInItsPlace() throws IOException {
        try (RowSorter sorter = new RowSorter(folder)) {
            add(sorter, 2, "b");
            add(sorter, 1, "a");
            add(sorter, 3, "c");
            assertThat(taken(sorter)).containsExactly("1 a", "2 b", "3 c");
        }
    }

    /** On disk rows are written 256 KiB at a time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, RowSorter.HEADER - 1, RowSorter.HEADER})
    void aRowBeginsWherePartOfAnotherWasWritten(int left) throws IOException {
        String first = "x".repeat(256 * 1024 - RowSorter.HEADER - left);
        try (RowSorter sorter = new RowSorter(folder)) {
            sorter.lane();
            add(sorter, 1, first);
            add(sorter, 2, "second");
            assertThat(taken(sorter).equals(List.of("1 " + first, "2 second"))).isTrue();
        }
    }

    @Test
    void fewRowsOfSeveralLanesComeTogether() throws IOException {
        try (RowSorter sorter = new RowSorter(folder)) {
            RowSorter.Lane second = sorter.lane();
            add(sorter, 3, "c");
            second.add(1, ByteBuffer.wrap(new byte[] {'a'}));
            assertThat(taken(sorter)).containsExactly("1 a", "3 c");
        }
    }

    @Test
    void rowsOfOneKeyComeLaneByLane() throws Exception {
        int count = 40_000;
        try (RowSorter sorter = new RowSorter(folder)) {
            RowSorter.Lane second = sorter.lane();
            RowSorter.Lane third = sorter.lane();
            FutureTask<Void> beside = new FutureTask<>(() -> fill(third::add, 2, count));
            new Thread(beside).start();
            fill(second::add, 1, 10); // too few for the disk
            fill(sorter::add, 0, count);
            beside.get();
            List<int[]> rows = new ArrayList<>();
            sorter.forEach((key, row) -> rows.add(new int[] {(int) key, row.getInt(), row.getInt()}));
            assertThat(rows).hasSize(2 * count + 10).isSortedAccordingTo(Arrays::compare);
        }
    }

    private static Void fill(RowSorter.Taker lane, int number, int count) throws IOException {
        ByteBuffer row = ByteBuffer.allocate(1000);
        for (int i = 0; i < count; i++) {
            lane.take(i % 7, row.clear().putInt(number).putInt(i).rewind());
        }
        return null;
    }

    private static void add(RowSorter sorter, long key, String row) throws IOException {
        sorter.add(key, ByteBuffer.wrap(row.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> taken(RowSorter sorter) throws IOException {
        List<String> taken = new ArrayList<>();
        sorter.forEach((key, row) -> taken.add(key + " " + StandardCharsets.UTF_8.decode(row)));
        return taken;
    }
}
