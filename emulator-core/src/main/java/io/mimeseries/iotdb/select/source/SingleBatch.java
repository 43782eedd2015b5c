package io.mimeseries.iotdb.select.source;

import io.mimeseries.iotdb.RowBatch;
import org.jspecify.annotations.Nullable;

/** Rows that are there already. */
public final class SingleBatch implements RowSource {
    private @Nullable RowBatch rows;

    public SingleBatch(RowBatch rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable RowBatch next() {
        var given = rows;
        rows = null;
        return given;
    }
}
