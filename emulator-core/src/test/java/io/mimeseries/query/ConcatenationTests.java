package io.mimeseries.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConcatenationTests {

    @Test
    void slicesAndMissingPartsKeepTheirPlaces() {
        var nulls = new DoubleColumn(new double[] {1, 2, 3}, 0, 3, new long[] {0b101});
        var parts = new ArrayList<@Nullable Column>(
                Arrays.asList(nulls.slice(1, 3), null, new DoubleColumn(7, 8, 9).slice(1, 2)));
        assertThat(values(Concatenation.of(ColumnType.DOUBLE, parts, new int[] {2, 1, 1})))
                .containsExactly(null, 3.0, null, 8.0);
    }

    @Test
    void partsWithoutNullsNeedNoValidity() {
        var joined =
                Concatenation.of(ColumnType.LONG, List.of(new LongColumn(1, 2), new LongColumn(3)), new int[] {2, 1});
        assertThat(joined).isInstanceOf(LongColumn.class);
        assertThat(((LongColumn) joined).validity()).isNull();
        assertThat(values(joined)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void stringsCarryTheirNulls() {
        var parts = List.of(new StringColumn("a", null), new StringColumn("b"));
        assertThat(values(Concatenation.of(ColumnType.STRING, parts, new int[] {2, 1})))
                .containsExactly("a", null, "b");
    }

    @Test
    void nothingButMissingPartsIsNothing() {
        assertThat(Concatenation.of(ColumnType.LONG, Arrays.asList(null, null), new int[] {2, 1}))
                .isNull();
    }

    private static List<@Nullable Object> values(@Nullable Column column) {
        var values = new ArrayList<@Nullable Object>();
        for (int row = 0; column != null && row < column.size(); row++) {
            values.add(column.get(row));
        }
        return values;
    }
}
