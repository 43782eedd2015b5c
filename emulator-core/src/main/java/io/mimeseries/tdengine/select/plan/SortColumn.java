package io.mimeseries.tdengine.select.plan;

import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.MergeSort;
import io.mimeseries.tdengine.select.rows.RowComparator;
import java.util.List;

/**
 * A key of ORDER BY.
 *
 * @param index the column of the batch
 */
public record SortColumn(int index, ValueType type, boolean descending, boolean nullsFirst) {

    /** The rows in order, stable. */
    static RowBatch sort(RowBatch batch, List<SortColumn> by) {
        RowComparator comparator = (row, other) -> 0;
        for (var key : by) {
            comparator = comparator.then(
                    RowComparator.of(key.type, batch.values().get(key.index), key.descending, key.nullsFirst));
        }
        var rows = MergeSort.order(batch.size(), comparator);
        return rows == null ? batch : Batches.gather(batch, rows, rows.length);
    }
}
