package io.mimeseries.iotdb.select.run;

import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.select.source.RowSource;
import org.jspecify.annotations.Nullable;

/** OFFSET and LIMIT. */
final class PagedRows implements RowSource {
    private final RowSource rows;
    private long skip;
    private long left;

    /** @param limit 0 for none */
    PagedRows(RowSource rows, long offset, long limit) {
        this.rows = rows;
        this.skip = offset;
        this.left = limit == 0 ? Long.MAX_VALUE : limit;
    }

    @Override
    public @Nullable RowBatch next() {
        if (left == 0) {
            return null;
        }
        var batch = rows.next();
        if (batch == null) {
            return null;
        }
        var from = (int) Math.min(skip, batch.size());
        skip -= from;
        var to = from + (int) Math.min(batch.size() - from, left);
        left -= to - from;
        return Batches.slice(batch, from, to);
    }
}
