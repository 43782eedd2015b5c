package io.mimeseries.tdengine.series;

import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.tdengine.group.GroupCall;
import java.util.Arrays;

/** Collects results with the rows that they belong to. */
final class Results {
    private final int[] rows;
    private final ColumnBuilder values;
    private int size;

    Results(ColumnType type, int most) {
        this.rows = new int[most];
        this.values = ColumnBuilder.of(type, most);
    }

    void add(int row, double value) {
        rows[size++] = row;
        if (Double.isFinite(value)) {
            ((DoubleColumnBuilder) values).append(value);
        } else {
            values.appendNull();
        }
    }

    void add(int row, long value) {
        rows[size++] = row;
        ((LongColumnBuilder) values).append(value);
    }

    void addNull(int row) {
        rows[size++] = row;
        values.appendNull();
    }

    GroupCall.Chosen build() {
        return new GroupCall.Chosen(Arrays.copyOf(rows, size), values.build());
    }
}
