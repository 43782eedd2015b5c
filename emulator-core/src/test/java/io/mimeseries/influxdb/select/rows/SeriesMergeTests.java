package io.mimeseries.influxdb.select.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The orders in which InfluxDB 1.6.7 merged series with equal times, asked of the real server. */
class SeriesMergeTests {

    @Test
    void equalTimesComeAsTheHeapLeavesThem() {
        assertThat(values(SeriesMerge.merge(atOneTime(3, 9, 8, 2), LONG, NONE, true, 10)))
                .containsExactly(3L, 2L, 8L, 9L);
        assertThat(values(SeriesMerge.merge(atOneTime(9, 0, 7, 4, 8, 3), LONG, NONE, true, 10)))
                .containsExactly(9L, 3L, 8L, 4L, 7L, 0L);
    }

    @Test
    void descendingWalksTheSeriesBackwards() {
        var streams = SeriesMerge.descending(atOneTime(3, 9, 8, 2));
        assertThat(values(SeriesMerge.merge(streams, LONG, NONE, false, 10))).containsExactly(2L, 3L, 9L, 8L);
    }

    @Test
    void stringsDecideAmongEqualTimes() {
        var types = List.of(ColumnType.STRING, ColumnType.LONG);
        var streams = List.of(
                rows(new long[] {10}, new StringColumn("c"), new LongColumn(1)),
                rows(new long[] {10}, new StringColumn("a"), new LongColumn(2)),
                rows(new long[] {10}, new StringColumn("b"), new LongColumn(3)));
        assertThat(SeriesMerge.merge(streams, types, new int[] {0}, true, 10).column(1, ColumnType.LONG))
                .extracting(column -> ((LongColumn) column).at(0), column -> ((LongColumn) column).at(2))
                .containsExactly(2L, 1L);
    }

    @Test
    void theLimitEndsTheMerge() {
        var streams =
                List.of(rows(new long[] {1, 4}, new LongColumn(1, 4)), rows(new long[] {2, 3}, new LongColumn(2, 3)));
        assertThat(values(SeriesMerge.merge(streams, LONG, NONE, true, 3))).containsExactly(1L, 2L, 3L);
    }

    @Property(tries = 200)
    void allRowsComeInOrderOfTime(
            @ForAll @Size(min = 1, max = 6) List<@Size(max = 20) List<@IntRange(max = 50) Integer>> series) {
        var streams = new ArrayList<Rows>();
        for (var times : series) {
            var sorted = times.stream()
                    .mapToLong(Integer::longValue)
                    .distinct()
                    .sorted()
                    .toArray();
            streams.add(rows(sorted, new LongColumn(sorted)));
        }
        var expected = streams.stream()
                .flatMapToLong(stream -> Arrays.stream(stream.times().values()))
                .sorted()
                .boxed()
                .toList();
        assertThat(values(SeriesMerge.merge(streams, LONG, NONE, true, Integer.MAX_VALUE)))
                .isEqualTo(expected);
    }

    private static final List<ColumnType> LONG = List.of(ColumnType.LONG);

    private static final int[] NONE = {};

    private static List<Rows> atOneTime(long... values) {
        return Arrays.stream(values)
                .mapToObj(value -> rows(new long[] {10}, new LongColumn(value)))
                .toList();
    }

    private static Rows rows(long[] times, Column... columns) {
        return new Rows(new LongColumn(times), new ArrayList<@Nullable Column>(Arrays.asList(columns)));
    }

    private static List<Long> values(Rows rows) {
        var column = (LongColumn) rows.column(0, ColumnType.LONG);
        var values = new ArrayList<Long>();
        for (int row = 0; row < rows.size(); row++) {
            values.add(column.at(row));
        }
        return values;
    }
}
