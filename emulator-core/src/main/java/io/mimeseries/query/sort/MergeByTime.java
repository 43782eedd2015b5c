package io.mimeseries.query.sort;

import io.mimeseries.column.LongColumn;
import io.mimeseries.engine.NotEmulatedException;
import java.util.List;

/** Merges streams that are each ordered by time. */
public final class MergeByTime {
    private MergeByTime() {}

    /**
     * The rows of all streams ordered by time.
     *
     * @param streams the times of each stream, ascending
     * @param ascending false to walk each stream backwards
     * @param ties the order of streams at one time; rows of one stream with one time keep their order, or when descending its reverse
     */
    public static RowSelection merge(List<LongColumn> streams, boolean ascending, TieOrder ties) {
        throw new NotEmulatedException("merge");
    }
}
