package io.mimeseries.query.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.query.Points;
import io.mimeseries.query.window.Windows;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FillTests {
    private static final Windows WINDOWS = Windows.every(10, 0, null);
    private static final LongColumn TIMES = new LongColumn(10, 40);

    @Test
    void emptyWindowsAreFilled() {
        var longs = new LongColumn(1, 5);
        assertThat(fill(longs, FillMode.NONE, null)).containsExactly("10=1", "40=5");
        assertThat(fill(longs, FillMode.NULL, null))
                .containsExactly("0=null", "10=1", "20=null", "30=null", "40=5", "50=null");
        assertThat(fill(longs, FillMode.PREVIOUS, null))
                .containsExactly("0=null", "10=1", "20=1", "30=1", "40=5", "50=5");
        assertThat(fill(longs, FillMode.NUMBER, 7.9)).containsExactly("0=7", "10=1", "20=7", "30=7", "40=5", "50=7");
    }

    @Test
    void linesAreDrawnBetweenNeighboursOnlyAndTruncatedForWholeNumbers() {
        assertThat(fill(new LongColumn(1, 5), FillMode.LINEAR, null))
                .containsExactly("0=null", "10=1", "20=2", "30=3", "40=5", "50=null");
        assertThat(fill(new DoubleColumn(1, 4), FillMode.LINEAR, null))
                .containsExactly("0=null", "10=1.0", "20=2.0", "30=3.0", "40=4.0", "50=null");
        assertThat(fill(new StringColumn("a", "b"), FillMode.LINEAR, null)).contains("20=null");
    }

    @Test
    void aNumberFillsStringsWithEmptyOnesAndBooleansWithFalse() {
        assertThat(fill(new StringColumn("a", "b"), FillMode.NUMBER, 3L)).contains("20=");
        assertThat(fill(new BooleanColumn(true, true), FillMode.NUMBER, 3L)).contains("20=false");
        assertThatThrownBy(() -> fill(new LongColumn(1, 2), FillMode.NUMBER, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void descendingFillRunsBackwards() {
        var input = new Points(new LongColumn(40, 10), new LongColumn(5, 1));
        assertThat(text(Fill.fill(input, WINDOWS, 0, 50, FillMode.PREVIOUS, null, false)))
                .containsExactly("50=null", "40=5", "30=5", "20=5", "10=1", "0=1");
        assertThat(text(Fill.fill(input, WINDOWS, 0, 50, FillMode.LINEAR, null, false)))
                .containsExactly("50=null", "40=5", "30=3", "20=2", "10=1", "0=null");
    }

    @Test
    void aSecondPointOfAWindowUsesUpTheNextWindow() {
        var input = new Points(new LongColumn(0, 0, 30), new LongColumn(1, 2, 3));
        assertThat(text(Fill.fill(input, WINDOWS, 0, 30, FillMode.NULL, null, true)))
                .containsExactly("0=1", "0=2", "20=null", "30=3");
    }

    @Test
    void furtherColumnsOfFilledWindowsAreNull() {
        var input = new Points(TIMES, new LongColumn(1, 5), List.of(new StringColumn("x", "y")));
        var aux = Fill.fill(input, WINDOWS, 10, 40, FillMode.PREVIOUS, null, true)
                .aux()
                .get(0);
        assertThat(IntStream.range(0, 4).mapToObj(aux::get)).containsExactly("x", null, null, "y");
    }

    @Test
    void daysOfAChangeOfTheClocksAreOneWindow() {
        var windows = Windows.every(86_400_000_000_000L, 0, ZoneId.of("America/New_York"));
        var first = nanos("2020-03-07T00:00-05:00");
        var last = nanos("2020-03-10T00:00-04:00");
        var input = new Points(new LongColumn(first), new LongColumn(1));
        assertThat(text(Fill.fill(input, windows, first, last, FillMode.PREVIOUS, null, true)))
                .containsExactly(
                        first + "=1",
                        nanos("2020-03-08T00:00-05:00") + "=1",
                        nanos("2020-03-09T00:00-04:00") + "=1",
                        last + "=1");
    }

    private static long nanos(String time) {
        return OffsetDateTime.parse(time).toEpochSecond() * 1_000_000_000L;
    }

    private static List<String> fill(Column values, FillMode mode, @Nullable Object number) {
        return text(Fill.fill(new Points(TIMES, values), WINDOWS, 0, 50, mode, number, true));
    }

    private static List<String> text(Points points) {
        return IntStream.range(0, points.size())
                .mapToObj(row -> points.times().at(row) + "=" + points.values().get(row))
                .toList();
    }
}
