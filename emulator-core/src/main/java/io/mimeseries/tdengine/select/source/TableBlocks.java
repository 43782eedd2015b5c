package io.mimeseries.tdengine.select.source;

import io.mimeseries.storage.SeriesView;
import io.mimeseries.tdengine.RowBatch;
import java.util.function.IntFunction;

/**
 * A table's rows as they are stored, for those who read blocks.
 *
 * @param header one row with its tags and name
 * @param ordinals for each column of the source where its values lie; {@link io.mimeseries.tdengine.store.TableColumn#TIME} for
 *     times, less for what is not stored
 * @param batches the rows of a block, as the source gives them
 */
public record TableBlocks(RowBatch header, SeriesView view, int[] ordinals, IntFunction<RowBatch> batches) {
    /** Of tags and names. */
    public static final int NONE = -2;
}
