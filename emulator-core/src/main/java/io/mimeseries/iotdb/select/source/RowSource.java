package io.mimeseries.iotdb.select.source;

import io.mimeseries.iotdb.RowBatch;
import org.jspecify.annotations.Nullable;

/** Rows that are computed as they are asked for, in the order of the result. */
@FunctionalInterface
public interface RowSource {
    RowSource NONE = () -> null;

    /** Some more rows, perhaps none of them; null behind the last. */
    @Nullable
    RowBatch next();
}
