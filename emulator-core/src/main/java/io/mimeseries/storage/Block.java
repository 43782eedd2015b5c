package io.mimeseries.storage;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import org.jspecify.annotations.Nullable;

/**
 * Some consecutive rows of a series, at least one: immutable and safe for use by many threads.
 *
 * <p>An implementation may decode at each call of {@link #times()} and {@link #column(int)}: call them once per use.
 */
public interface Block {

    int size();

    /** The time of the first row. */
    long minTime();

    /** The time of the last row. */
    long maxTime();

    /** The strictly ascending times, without nulls. */
    LongColumn times();

    /** One more than the largest ordinal that may have a column. */
    int columnCount();

    /**
     * The column of a table's ordinal, as long as the block; null if no row has a value (where that is known without a scan). Validity
     * bits beyond its rows mean nothing and may change while a writer goes on: mask the last word.
     */
    @Nullable
    Column column(int ordinal);

    /**
     * What is known about a column without reading it; null if the column is absent and for blocks without statistics, which must
     * be scanned: the rows of the open chunk and parts of a block.
     */
    @Nullable
    ColumnStatistics statistics(int ordinal);

    /** The rows from {@code from} (inclusive) to {@code to} (exclusive), at least one, without copying. */
    default Block slice(int from, int to) {
        return from == 0 && to == size() ? this : new BlockSlice(this, from, to);
    }
}
