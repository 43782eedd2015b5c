package io.mimeseries.tdengine.series;

import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.GroupCall;
import io.mimeseries.tdengine.group.Input;

/** A function over the rows of a partition, with its arguments. */
record SeriesCall(ValueType type, Computation computation) implements GroupCall.Rows {

    /** Computes the results of some rows. */
    interface Computation {
        Chosen of(Input input, int from, int to);
    }

    @Override
    public Chosen choose(Input input, int from, int to) {
        return computation.of(input, from, to);
    }
}
