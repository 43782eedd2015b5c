package io.mimeseries.iotdb.statement.show;

import io.mimeseries.storage.SeriesView;

/** The time of the last value of a column. */
final class LastTime {
    private LastTime() {}

    /** {@link Long#MIN_VALUE} if there is no value. */
    static long of(SeriesView rows, int column) {
        for (int index = rows.blockCount() - 1; index >= 0; index--) {
            var block = rows.block(index);
            var values = block.column(column);
            if (values != null) {
                for (int row = block.size() - 1; row >= 0; row--) {
                    if (!values.isNull(row)) {
                        return block.times().at(row);
                    }
                }
            }
        }
        return Long.MIN_VALUE;
    }
}
