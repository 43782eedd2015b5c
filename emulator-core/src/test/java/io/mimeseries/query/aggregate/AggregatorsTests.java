package io.mimeseries.query.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AggregatorsTests {
    private static final LongColumn TIMES = new LongColumn(10, 20, 30, 40, 50);
    /** 3, null, 1, 5, 1 behind two rows that do not count. */
    private static final LongColumn LONGS =
            new LongColumn(new long[] {-9, -9, 3, -99, 1, 5, 1}, 2, 5, new long[] {0b1110111});

    private static final DoubleColumn DOUBLES =
            new DoubleColumn(new double[] {-9, -9, 3.5, -99, 1.25, 5, 1.25}, 2, 5, new long[] {0b1110111});

    @Test
    void nullsAreSkipped() {
        assertThat(single(Aggregators.count(ColumnType.LONG), LONGS)).isEqualTo(4L);
        assertThat(single(Aggregators.sum(ColumnType.LONG), LONGS)).isEqualTo(10L);
        assertThat(single(Aggregators.mean(ColumnType.LONG), LONGS)).isEqualTo(2.5);
        assertThat(single(Aggregators.count(ColumnType.DOUBLE), DOUBLES)).isEqualTo(4L);
        assertThat(single(Aggregators.sum(ColumnType.DOUBLE), DOUBLES)).isEqualTo(11.0);
        assertThat(single(Aggregators.mean(ColumnType.DOUBLE), DOUBLES)).isEqualTo(2.75);
        assertThat(single(Aggregators.count(ColumnType.STRING), new StringColumn("a", null, "b", null, null)))
                .isEqualTo(2L);
    }

    @Test
    void slotsWithoutValuesAreNull() {
        for (var factory : List.<Function<ColumnType, Aggregator>>of(
                Aggregators::count, Aggregators::sum, Aggregators::mean, Aggregators::min, Aggregators::last)) {
            var aggregator = factory.apply(ColumnType.LONG);
            aggregator.add(3, TIMES, LONGS, 0, 5);
            aggregator.add(100, TIMES, LONGS, 1, 2);
            assertThat(aggregator.hasValue(3)).isTrue();
            assertThat(aggregator.hasValue(100)).isFalse();
            var result = aggregator.result(120);
            assertThat(IntStream.range(0, 120).filter(row -> !result.isNull(row)))
                    .containsExactly(3);
            aggregator.clear();
            var cleared = aggregator.result(5);
            assertThat(IntStream.range(0, 5)).allMatch(cleared::isNull);
        }
    }

    @Test
    void sumsOfWholeNumbersWrap() {
        assertThat(single(Aggregators.sum(ColumnType.LONG), new LongColumn(Long.MAX_VALUE, 1, 0, 0, 0)))
                .isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void meansAreMergedAsWeightedMeans() {
        var values = new DoubleColumn(0.1, 0.2, 0.4, 0.7, 1.1);
        var first = Aggregators.mean(ColumnType.DOUBLE);
        var second = Aggregators.mean(ColumnType.DOUBLE);
        first.add(0, TIMES, values, 0, 3);
        second.add(0, TIMES, values, 3, 5);
        var expected = ((0.1 + 0.2 + 0.4) / 3 * 3 + (0.7 + 1.1) / 2 * 2) / 5;
        first.merge(second);
        assertThat(first.result(1).get(0)).isEqualTo(expected);
        assertThatThrownBy(() -> first.add(0, TIMES, values, 0, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theEarliestOfEqualExtremesIsSelected() {
        assertSelected(Aggregators.min(ColumnType.LONG), LONGS, 1L, 30, 2);
        assertSelected(Aggregators.max(ColumnType.LONG), LONGS, 5L, 40, 3);
        assertSelected(Aggregators.min(ColumnType.DOUBLE), DOUBLES, 1.25, 30, 2);
        assertSelected(Aggregators.max(ColumnType.DOUBLE), DOUBLES, 5.0, 40, 3);
        var flags = new BooleanColumn(true, false, true, false, true);
        assertSelected(Aggregators.min(ColumnType.BOOLEAN), flags, false, 20, 1);
        assertSelected(Aggregators.max(ColumnType.BOOLEAN), flags, true, 10, 0);
    }

    @Test
    void firstAndLastTakeTheGreaterValueAtOneTimeButFirstPrefersFalse() {
        var times = new LongColumn(1, 1, 1, 9, 9);
        var texts = new StringColumn("b", "c", "a", "x", null);
        assertThat(single(Aggregators.first(ColumnType.STRING), times, texts)).isEqualTo("c");
        assertThat(single(Aggregators.last(ColumnType.STRING), times, texts)).isEqualTo("x");
        var flags = new BooleanColumn(true, false, true, false, true);
        assertThat(single(Aggregators.first(ColumnType.BOOLEAN), times, flags)).isEqualTo(false);
        assertThat(single(Aggregators.last(ColumnType.BOOLEAN), times, flags)).isEqualTo(true);
    }

    @Test
    void selectorsRememberWhereTheirPointComesFrom() {
        var earlier = Aggregators.last(ColumnType.LONG);
        earlier.source(4, 1000);
        earlier.add(0, TIMES, LONGS, 0, 3);
        var later = Aggregators.last(ColumnType.LONG);
        later.source(5, 2000);
        later.add(0, TIMES, LONGS, 3, 5);
        later.add(1, TIMES, LONGS, 0, 1);
        earlier.merge(later);
        assertThat(List.of(earlier.source(0), earlier.row(0), earlier.source(1), earlier.row(1)))
                .containsExactly(5, 2004, 5, 2000);
        assertThat(earlier.row(2)).isEqualTo(-1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColumnType.class,
            names = {"BOOLEAN", "STRING"})
    void sumsNeedNumbers(ColumnType type) {
        assertThatThrownBy(() -> Aggregators.sum(type)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Aggregators.mean(type)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void selectorsAgreeWithASearchThroughAllPoints(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        var random = new Random(seed);
        var times = random.longs(size, 0, 20).sorted().toArray();
        var values = random.longs(size, 0, 6).toArray();
        var validity = new long[] {random.nextLong(), random.nextLong()};
        var column = new LongColumn(values, 0, size, validity);
        var rows = IntStream.range(0, size)
                .filter(row -> !column.isNull(row))
                .boxed()
                .toList();
        Comparator<Integer> value = Comparator.comparing(row -> values[row]);
        Comparator<Integer> time = Comparator.comparing(row -> times[row]);
        assertBest(rows, value.thenComparing(time), times, column, Aggregators.min(ColumnType.LONG), random);
        assertBest(rows, value.reversed().thenComparing(time), times, column, Aggregators.max(ColumnType.LONG), random);
        var greater = value.reversed();
        assertBest(rows, time.thenComparing(greater), times, column, Aggregators.first(ColumnType.LONG), random);
        assertBest(
                rows, time.reversed().thenComparing(greater), times, column, Aggregators.last(ColumnType.LONG), random);
    }

    private static void assertBest(
            List<Integer> rows,
            Comparator<Integer> order,
            long[] times,
            LongColumn column,
            Selector selector,
            Random random) {
        var cut = random.nextInt(times.length + 1);
        selector.add(0, new LongColumn(times), column, 0, cut);
        selector.add(0, new LongColumn(times), column, cut, times.length);
        var expected = rows.stream().min(order);
        assertThat(selector.hasValue(0)).isEqualTo(expected.isPresent());
        expected.ifPresent(row -> {
            assertThat(selector.result(1).get(0)).isEqualTo(column.get(row));
            assertThat(selector.time(0)).isEqualTo(times[row]);
        });
    }

    private static void assertSelected(Selector selector, Column values, Object value, long time, int row) {
        assertThat(single(selector, values)).isEqualTo(value);
        assertThat(selector.time(0)).isEqualTo(time);
        assertThat(selector.row(0)).isEqualTo(row);
    }

    private static Object single(Aggregator aggregator, Column values) {
        return single(aggregator, TIMES, values);
    }

    private static Object single(Aggregator aggregator, LongColumn times, Column values) {
        aggregator.add(0, times, values, 0, values.size());
        return aggregator.result(1).get(0);
    }
}
