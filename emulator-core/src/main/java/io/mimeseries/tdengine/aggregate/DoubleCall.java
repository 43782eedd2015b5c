package io.mimeseries.tdengine.aggregate;

import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;
import org.jspecify.annotations.Nullable;

/** An aggregate that gives a double of the rows with a value, and NULL where there are none. */
record DoubleCall(Computation computation) implements GroupCall.Aggregate {

    /** Computes of rows that all have a value, at least one. */
    interface Computation {
        @Nullable
        Double of(Input input, int[] rows);
    }

    @Override
    public ValueType type() {
        return ValueType.DOUBLE;
    }

    @Override
    public void append(Input input, int from, int to, ColumnBuilder result) {
        var rows = Nulls.rowsWithValue(input.values(), from, to);
        var value = rows.length == 0 ? null : computation.of(input, rows);
        if (value == null || !Double.isFinite(value)) {
            result.appendNull();
        } else {
            ((DoubleColumnBuilder) result).append(value);
        }
    }
}
