package io.mimeseries.tdengine.select.source;

import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.group.TimeBounds;
import io.mimeseries.tdengine.select.rows.RowStream;
import org.jspecify.annotations.Nullable;

/** One table of a scan. */
interface ScannedTable {

    /** One row with its tags and name; the columns are NULL. */
    RowBatch header();

    /** Its rows as they are stored; null if they are not. */
    default @Nullable TableBlocks blocks(TimeBounds times) {
        return null;
    }

    /** Its rows in order of time. */
    RowStream open(TimeBounds times);
}
