package io.mimeseries.query.sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SortTests {

    @Test
    void aSingleStreamInItsOwnOrderIsNotCopied() {
        var column = new DoubleColumn(1, 2, 3);
        var same = new RowSelection(null, new int[] {0, 1, 2});
        assertThat(same.gather(ColumnType.DOUBLE, List.of(column))).isSameAs(column);
        var reversed = new RowSelection(null, new int[] {2, 1, 0});
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
        RowSort.stable(stable, order, () -> {});
        assertThat(stable).containsExactly(expected);
        var rows = IntStream.range(0, size).toArray();
        RowSort.patternDefeating(rows, order, () -> {});
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
        RowSort.patternDefeating(rows, RowOrder.byValue(values), () -> {});
        assertThat(rows).containsExactly(GO);
    }

    private static final int[] GO = {
        20, 5, 15, 25, 10, 0, 13, 28, 3, 18, 8, 23, 26, 21, 11, 6, 16, 1, 14, 19, 9, 24, 4, 29, 17, 12, 22, 7, 27, 2
    };

    @Test
    void aLongSortEndsWhenItIsToldTo() {
        var random = new Random(7);
        var values = new LongColumn(random.longs(100_000).toArray());
        var rows = IntStream.range(0, values.size()).toArray();
        var asked = new AtomicInteger();
        Runnable third = () -> {
            if (asked.incrementAndGet() == 3) {
                throw new CancellationException("enough");
            }
        };
        assertThatThrownBy(() -> RowSort.stable(rows, RowOrder.byValue(values), third))
                .hasMessage("enough");
        asked.set(0);
        assertThatThrownBy(() -> RowSort.patternDefeating(rows, RowOrder.byValue(values), third))
                .hasMessage("enough");
    }
}
