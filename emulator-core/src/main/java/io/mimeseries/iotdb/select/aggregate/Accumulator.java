package io.mimeseries.iotdb.select.aggregate;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.storage.ColumnStatistics;

/**
 * One aggregation of the rows of a window. Rows come in ascending order of time within a series; several series may come one after the other.
 */
public interface Accumulator {

    /**
     * Adds rows.
     *
     * @param inputs the columns of the arguments
     * @param from the first row
     * @param to the row behind the last
     */
    void add(LongColumn times, Column[] inputs, int from, int to);

    /** Adds a block by what is known about its only argument; false if that does not tell, and nothing was added. */
    default boolean addKnown(ColumnStatistics known) {
        return false;
    }

    /** Appends the result, null if there is none, and begins anew. */
    void finish(ColumnBuilder result);
}
