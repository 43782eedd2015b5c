package io.mimeseries.tdengine.subscription;

import io.mimeseries.tdengine.ResultColumn;
import io.mimeseries.tdengine.RowBatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table.
 *
 * @param table its name, null where a query made the rows
 * @param columns as many as there are in the rows
 * @param ids what the columns are called inside the server: of queries the places from 1 on
 */
public record ConsumedBlock(@Nullable String table, List<ResultColumn> columns, List<Integer> ids, RowBatch rows) {
    public ConsumedBlock {
        columns = List.copyOf(columns);
        ids = List.copyOf(ids);
    }
}
