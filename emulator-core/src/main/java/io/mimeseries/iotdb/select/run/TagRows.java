package io.mimeseries.iotdb.select.run;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.select.plan.TagPlan;
import io.mimeseries.iotdb.select.source.RowSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row for each group of GROUP BY TAGS, made from each aggregated row. */
final class TagRows implements RowSource {
    private static final String NO_TAG = "NULL";

    private final RowSource aggregated;
    private final TagPlan plan;
    private final List<DataType> types;

    /** @param types of the columns of the result, keys first */
    TagRows(RowSource aggregated, TagPlan plan, List<DataType> types) {
        this.aggregated = aggregated;
        this.plan = plan;
        this.types = types;
    }

    @Override
    public @Nullable RowBatch next() {
        var batch = aggregated.next();
        if (batch == null) {
            return null;
        }
        var times = new LongColumnBuilder(batch.size());
        var columns = types.stream()
                .map(type -> ColumnBuilder.of(type.columnType(), batch.size()))
                .toList();
        for (int row = 0; row < batch.size(); row++) {
            for (var group : plan.groups()) {
                times.append(batch.times().at(row));
                append(batch, row, group, columns);
            }
        }
        List<Column> built = new ArrayList<>();
        columns.forEach(column -> built.add(column.build()));
        return new RowBatch(times.build(), built);
    }

    private void append(RowBatch batch, int row, TagPlan.Group group, List<ColumnBuilder> columns) {
        for (int key = 0; key < plan.keys(); key++) {
            var value = group.values().get(key);
            ((StringColumnBuilder) columns.get(key)).append(value == null ? NO_TAG : value);
        }
        for (int i = 0; i < group.slots().size(); i++) {
            var slot = group.slots().get(i);
            var column = columns.get(plan.keys() + i);
            if (slot < 0) {
                column.appendNull();
            } else {
                column.appendFrom(batch.values().get(slot + 1), row);
            }
        }
    }
}
