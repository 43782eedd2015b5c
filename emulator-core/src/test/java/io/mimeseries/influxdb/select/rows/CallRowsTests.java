package io.mimeseries.influxdb.select.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.query.Points;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallRowsTests {
    private static final Points FIRST = new Points(new LongColumn(10, 20, 30), new LongColumn(1, 2, 3));
    private static final Points SECOND = new Points(new LongColumn(20, 40), new LongColumn(7, 8));

    @Test
    void aRowStandsForEachTimeThatAnyCallHas() {
        var rows = CallRows.join(List.of(FIRST, SECOND), true, null);
        assertThat(values(rows.times())).containsExactly(10L, 20L, 30L, 40L);
        assertThat(values(rows.column(0, ColumnType.LONG))).containsExactly(1L, 2L, 3L, null);
        assertThat(values(rows.column(1, ColumnType.LONG))).containsExactly(null, 7L, null, 8L);
    }

    @Test
    void theNumberOfFillStandsWhereACallHasNoPoint() {
        var rows = CallRows.join(List.of(FIRST, SECOND), true, 5L);
        assertThat(values(rows.column(1, ColumnType.LONG))).containsExactly(5L, 7L, 5L, 8L);
    }

    @Test
    void descendingPointsGiveDescendingRows() {
        var first = new Points(new LongColumn(30, 10), new LongColumn(3, 1));
        var second = new Points(new LongColumn(20), new LongColumn(2));
        var rows = CallRows.join(List.of(first, second), false, null);
        assertThat(values(rows.times())).containsExactly(30L, 20L, 10L);
        assertThat(values(rows.column(0, ColumnType.LONG))).containsExactly(3L, null, 1L);
    }

    private static List<@Nullable Object> values(Column column) {
        var values = new ArrayList<@Nullable Object>();
        for (int row = 0; row < column.size(); row++) {
            values.add(column.get(row));
        }
        return values;
    }
}
