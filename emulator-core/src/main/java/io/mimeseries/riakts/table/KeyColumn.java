package io.mimeseries.riakts.table;

import io.mimeseries.riakts.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A column of the local key.
 *
 * @param index of the column, -1 for a name that the table does not have
 * @param isAscendingWritten true if ASC stands behind it
 * @param order of its cells in the key; null if the table does not have it
 */
public record KeyColumn(
        String name,
        int index,
        boolean isDescending,
        boolean isAscendingWritten,
        @Nullable CellOrder order) {

    /** Compares cells of this column as the key does. */
    int compare(Cell left, Cell right) {
        return order == null ? 0 : order.compare(left, right);
    }
}
