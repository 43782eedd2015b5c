package io.mimeseries.tdengine.select.plan;

import io.mimeseries.column.ColumnType;
import io.mimeseries.tdengine.RowBatch;
import io.mimeseries.tdengine.select.rows.Batches;
import io.mimeseries.tdengine.select.rows.RowKeys;
import io.mimeseries.tdengine.select.rows.RowStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last steps of a query: DISTINCT, ORDER BY, LIMIT.
 *
 * @param visible how many of the columns are answered; those behind are only sorted by
 * @param types of all columns
 */
public record Finish(boolean distinct, List<SortColumn> sort, Paging paging, int visible, List<ColumnType> types) {

    /** The rows that are answered. */
    public RowStream apply(RowStream rows) {
        var unique = distinct ? distinct(rows) : rows;
        var sorted = sort.isEmpty() ? unique : sorted(unique);
        return paging.apply(sorted).map(batch -> Batches.cut(batch, visible));
    }

    private RowStream distinct(RowStream rows) {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        return rows.map(batch -> {
            var kept = new int[batch.size()];
            var count = 0;
            var keys = Batches.cut(batch, visible);
            for (int row = 0; row < batch.size(); row++) {
                if (seen.add(RowKeys.of(keys, row))) {
                    kept[count++] = row;
                }
            }
            return count == batch.size() ? batch : Batches.gather(batch, kept, count);
        });
    }

    private RowStream sorted(RowStream rows) {
        return new RowStream() {
            private boolean done;

            @Override
            public @Nullable RowBatch next() {
                if (done) {
                    return null;
                }
                done = true;
                return SortColumn.sort(Batches.concat(rows.drain(), types), sort);
            }
        };
    }
}
