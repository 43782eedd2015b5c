package io.mimeseries.iotdb.select.source;

import io.mimeseries.iotdb.select.aggregate.Accumulator;

/** The arguments of an aggregation, in ascending order of time. */
public interface AggregateInput {

    /** Adds the rows between two times, both inclusive. */
    void feed(long first, long last, Accumulator accumulator);
}
