package io.mimeseries.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SeriesViewTests {

    @Property
    void cutsToARange(
            @ForAll @IntRange(max = 40) int rows,
            @ForAll @LongRange(min = -10, max = 100) long minTime,
            @ForAll @LongRange(min = -10, max = 100) long maxTime) {
        var series = series(4);
        for (int row = 0; row < rows; row++) {
            series.startRow(row * 2L);
            series.setLong(0, row);
        }
        var expected = LongStream.range(0, rows)
                .filter(row -> minTime <= row * 2 && row * 2 <= maxTime)
                .boxed()
                .toList();
        assertThat(longs(series.view().between(minTime, maxTime))).isEqualTo(expected);
        assertThat(longs(series.view().between(minTime, maxTime).between(minTime + 3, Long.MAX_VALUE)))
                .isEqualTo(
                        expected.stream().filter(row -> row * 2 >= minTime + 3).toList());
    }

    @Test
    void keepsTheStatisticsOfWholeBlocksOnly() {
        var series = series(4);
        for (int row = 0; row < 14; row++) {
            series.startRow(row);
            series.setDouble(0, row);
        }
        var view = series.view().between(2, 20);

        assertThat(view.blockCount()).isEqualTo(4);
        assertThat(view.block(0).size()).isEqualTo(2);
        assertThat(view.block(0).statistics(0)).isNull();
        assertThat(view.block(1).statistics(0)).isInstanceOf(DoubleStatistics.class);
        assertThat(view.block(1).statistics(1)).isNull();
        assertThat(view.block(3).statistics(0)).isNull();
    }

    @Test
    void givesColumnsWithoutNullsWithoutValidity() {
        var series = series(1024);
        for (int row = 99; row >= 0; row--) {
            series.startRow(row);
            series.setDouble(0, row);
            series.setLong(1, row);
        }
        series.startRow(1000);
        series.setDouble(0, 1);
        var block = series.view().block(0);

        assertThat(((DoubleColumn) block.column(0)).validity()).isNull();
        assertThat(((LongColumn) block.column(1)).validity()).isNotNull();
        assertThat(block.column(2)).isNull();
        assertThat(block.column(100)).isNull();
    }

    @Test
    void makesNoRowWithoutAValue() {
        var series = series(4);
        series.startRow(1);
        assertThat(series.isEmpty()).isTrue();
        assertThat(series.view().isEmpty()).isTrue();
        series.startRow(2);
        series.setLong(0, 5);
        series.startRow(0);
        assertThat(series.rows()).isEqualTo(1);
        assertThat(series.view().minTime()).isEqualTo(2);
        assertThat(series.view().maxTime()).isEqualTo(2);
    }

    @Test
    void keepsBlocksReasonablyFullWhateverTheOrder() {
        var series = series(64);
        for (int row = 0; row < 10_000; row++) {
            series.startRow(row * 7919L % 10_000);
            series.setLong(0, row);
        }
        assertThat(series.rows()).isEqualTo(10_000);
        for (int index = 0; index < series.view().blockCount(); index++) {
            assertThat(series.view().block(index).size()).isLessThanOrEqualTo(64);
        }
        assertThat(series.view().blockCount()).isLessThan(2 * 10_000 / 64 + 2);
    }

    private static Series series(int blockRows) {
        return new SeriesTable(new Generation(), new SeriesLayout(BlockStore.heap(), blockRows))
                .create(new SeriesKey(new byte[0], Tags.none()));
    }

    private static List<Long> longs(SeriesView view) {
        var values = new ArrayList<Long>();
        for (int index = 0; index < view.blockCount(); index++) {
            var column = view.block(index).column(0);
            for (int row = 0; row < view.block(index).size(); row++) {
                values.add(column == null ? null : (Long) column.get(row));
            }
        }
        return values;
    }
}
