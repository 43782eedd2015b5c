package io.mimeseries.query.sort;

import io.mimeseries.column.LongColumn;
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
        if (streams.size() == 1) {
            return new RowSelection(null, single(streams.get(0).size(), ascending));
        }
        long total = 0;
        for (var stream : streams) {
            total += stream.size();
        }
        var size = Math.toIntExact(total);
        return new StreamHeap(streams, ascending, ties).drain(size);
    }

    private static int[] single(int size, boolean ascending) {
        var rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = ascending ? i : size - 1 - i;
        }
        return rows;
    }
}
