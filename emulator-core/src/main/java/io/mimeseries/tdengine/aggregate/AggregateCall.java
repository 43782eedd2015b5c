package io.mimeseries.tdengine.aggregate;

import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;

/** An aggregate with its arguments. */
record AggregateCall(ValueType type, Computation computation) implements GroupCall.Aggregate {

    /** Appends one value. */
    interface Computation {
        void append(Input input, int from, int to, ColumnBuilder result);
    }

    @Override
    public void append(Input input, int from, int to, ColumnBuilder result) {
        computation.append(input, from, to, result);
    }
}
