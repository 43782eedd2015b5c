package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.iotdb.select.source.RowTable;
import io.mimeseries.iotdb.select.source.SingleBatch;
import io.mimeseries.query.expression.Filter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows for which a condition is true. */
final class FilteredRows implements RowSource {
    private RowSource rows;
    private final CompiledExpression condition;
    private final List<DataType> types;
    private boolean read;

    FilteredRows(RowSource rows, CompiledExpression condition, List<DataType> types) {
        this.rows = rows;
        this.condition = condition;
        this.types = types;
    }

    @Override
    public @Nullable RowBatch next() {
        if (!condition.isMappable() && !read) {
            read = true;
            rows = pick(
                    RowTable.of(rows, types.stream().map(DataType::columnType).toList()));
        }
        var batch = rows.next();
        if (batch == null || !condition.isMappable()) {
            return batch;
        }
        return condition.evaluate(batch) instanceof BooleanColumn flags
                ? Batches.gather(batch, Filter.rows(flags))
                : Batches.slice(batch, 0, 0);
    }

    /** Functions that answer points of their own let the rows of those times pass at which they answer true. */
    private RowSource pick(RowBatch all) {
        var points = condition.points(all);
        var kept = new int[all.size()];
        var count = 0;
        var row = 0;
        for (int point = 0; point < points.size() && row < all.size(); point++) {
            while (row < all.size() && all.times().at(row) < points.times().at(point)) {
                row++;
            }
            if (row < all.size()
                    && all.times().at(row) == points.times().at(point)
                    && !points.values().isNull(point)
                    && ((BooleanColumn) points.values()).at(point)) {
                kept[count++] = row++;
            }
        }
        return new SingleBatch(Batches.gather(all, Arrays.copyOf(kept, count)));
    }
}
