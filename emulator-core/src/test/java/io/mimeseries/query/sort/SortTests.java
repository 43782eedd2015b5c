package io.mimeseries.query.sort;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SortTests {

    @Property(tries = 300)
    void mergingIsAStableSort(@ForAll long seed, @ForAll @IntRange(max = 9) int count, @ForAll boolean ascending) {
        var random = new Random(seed);
        var streams = new ArrayList<LongColumn>();
        var all = new ArrayList<int[]>();
        for (int stream = 0; stream < count; stream++) {
            var size = random.nextInt(12);
            streams.add(new LongColumn(random.longs(size + 2L, -5, 15).sorted().toArray(), 1, size, null));
            for (int row = 0; row < size; row++) {
                all.add(new int[] {stream, row});
            }
        }
        var ties = random.nextBoolean() ? TieOrder.FIRST_STREAM_FIRST : TieOrder.LAST_STREAM_FIRST;
        if (!ascending) {
            Collections.reverse(all);
        }
        Comparator<int[]> byTime = Comparator.comparing(at -> streams.get(at[0]).at(at[1]));
        Comparator<int[]> byStream = Comparator.comparing(at -> at[0]);
        all.sort((ascending ? byTime : byTime.reversed())
                .thenComparing(ties == TieOrder.FIRST_STREAM_FIRST ? byStream : byStream.reversed()));

        var merged = MergeByTime.merge(streams, ascending, ties);

        assertThat(merged.rows())
                .containsExactly(all.stream().mapToInt(at -> at[1]).toArray());
        if (merged.streams() != null) {
            assertThat(merged.streams())
                    .containsExactly(all.stream().mapToInt(at -> at[0]).toArray());
        }
    }

    @Test
    void aSingleAscendingStreamIsNotCopied() {
        var times = new LongColumn(1, 2, 3);
        var column = new DoubleColumn(1, 2, 3);
        var merged = MergeByTime.merge(List.of(times), true, TieOrder.FIRST_STREAM_FIRST);
        assertThat(merged.gather(ColumnType.DOUBLE, List.of(column))).isSameAs(column);
        var reversed = MergeByTime.merge(List.of(times), false, TieOrder.FIRST_STREAM_FIRST);
        assertThat(reversed.gather(ColumnType.DOUBLE, List.of(column)).get(0)).isEqualTo(3.0);
    }

    @Test
    void gatheringKeepsNullsAndFillsMissingColumns() {
        var selection = new RowSelection(new int[] {1, 0, 2, 0}, new int[] {0, 1, 0, 0});
        var numbers = new LongColumn(new long[] {9, 7, 8}, 1, 2, new long[] {0b010});
        var gathered = selection.gather(ColumnType.LONG, Arrays.asList(numbers, new LongColumn(5), null));
        assertThat(IntStream.range(0, 4).mapToObj(gathered::get)).containsExactly(5L, null, null, 7L);
        var texts = selection
                .slice(1, 3)
                .gather(ColumnType.STRING, Arrays.asList(new StringColumn("a", "b"), null, new StringColumn("c")));
        assertThat(IntStream.range(0, 2).mapToObj(texts::get)).containsExactly("b", "c");
    }

    @Property(tries = 300)
    void sortsSort(
            @ForAll long seed, @ForAll @IntRange(max = 400) int size, @ForAll @IntRange(min = 1, max = 40) int kinds) {
        var random = new Random(seed);
        var shape = random.nextInt(4);
        var values = new LongColumn(IntStream.range(0, size)
                .mapToLong(i -> switch (shape) {
                    case 0 -> i;
                    case 1 -> size - i;
                    case 2 -> i % kinds;
                    default -> random.nextInt(kinds);
                })
                .toArray());
        var order = RowOrder.byValue(values);
        var expected = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparing(values::at))
                .mapToInt(row -> row)
                .toArray();
        var stable = IntStream.range(0, size).toArray();
        RowSort.stable(stable, order);
        assertThat(stable).containsExactly(expected);
        var rows = IntStream.range(0, size).toArray();
        RowSort.patternDefeating(rows, order);
        assertThat(Arrays.stream(rows).mapToLong(values::at))
                .containsExactlyElementsOf(
                        Arrays.stream(expected).mapToObj(values::at).toList());
        assertThat(rows).doesNotHaveDuplicates();
    }

    /** What Go's sort.Sort leaves for the values i * 7 % 5 of 30 rows. */
    @Test
    void equalRowsComeOutAsFromGo() {
        var values =
                new LongColumn(IntStream.range(0, 30).mapToLong(i -> i * 7L % 5).toArray());
        var rows = IntStream.range(0, 30).toArray();
        RowSort.patternDefeating(rows, RowOrder.byValue(values));
        assertThat(rows).containsExactly(GO);
    }

    private static final int[] GO = {
        20, 5, 15, 25, 10, 0, 13, 28, 3, 18, 8, 23, 26, 21, 11, 6, 16, 1, 14, 19, 9, 24, 4, 29, 17, 12, 22, 7, 27, 2
    };

    @Test
    void limitsAreBoundsOfASlice() {
        assertThat(Limits.from(10, 3)).isEqualTo(3);
        assertThat(Limits.to(10, 3, 4)).isEqualTo(7);
        assertThat(Limits.to(10, 3, 0)).isEqualTo(10);
        assertThat(Limits.to(10, 30, Long.MAX_VALUE)).isEqualTo(10);
    }
}
