package io.mimeseries.iotdb.select.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumn;
import org.junit.jupiter.api.Test;

class RowWindowsTests {

    @Test
    void aVariationIsMeasuredFromTheFirstRow() {
        assertThat(RowWindows.byVariation(new LongColumn(1, 3, 5, 4, 9), 2))
                .containsExactly(new RowWindow(0, 2), new RowWindow(2, 4), new RowWindow(4, 5));
        assertThat(RowWindows.byVariation(new StringColumn("a", "a", null, null, "a"), 0))
                .containsExactly(new RowWindow(0, 2), new RowWindow(2, 4), new RowWindow(4, 5));
        assertThat(RowWindows.byVariation(new LongColumn(), 0)).isEmpty();
    }

    @Test
    void nullIsNoNumberNearby() {
        var column = new LongColumnBuilder(3);
        column.append(1);
        column.appendNull();
        column.append(2);
        assertThat(RowWindows.byVariation(column.build(), 5))
                .containsExactly(new RowWindow(0, 1), new RowWindow(1, 2), new RowWindow(2, 3));
    }

    @Test
    void runsOfTrueCountIfTheyAreLongEnough() {
        var column = new BooleanColumn(new boolean[] {true, false, true, true, false, true});
        assertThat(RowWindows.byCondition(column, length -> length >= 2)).containsExactly(new RowWindow(2, 4));
        assertThat(RowWindows.byCondition(column, length -> length < 2))
                .containsExactly(new RowWindow(0, 1), new RowWindow(5, 6));
    }

    @Test
    void aSessionEndsBehindTheGap() {
        assertThat(RowWindows.bySession(new LongColumn(1, 5, 10, 20), 5))
                .containsExactly(new RowWindow(0, 3), new RowWindow(3, 4));
    }

    @Test
    void whatIsLeftOfACountIsNoWindow() {
        assertThat(RowWindows.byCount(7, 3)).containsExactly(new RowWindow(0, 3), new RowWindow(3, 6));
    }
}
