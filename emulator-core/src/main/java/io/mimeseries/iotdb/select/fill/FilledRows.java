package io.mimeseries.iotdb.select.fill;

import io.mimeseries.column.Column;
import io.mimeseries.grammar.iotdb.ast.Fill;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.iotdb.select.source.RowSources;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** FILL, in the order of the result: the value before a row is that of the row that is shown before it, even of another device. */
public final class FilledRows {
    private FilledRows() {}

    /**
     * @param types of the columns
     * @param ascending whether the rows of a device come by ascending time
     */
    public static RowSource of(RowSource rows, List<DataType> types, Fill fill, SqlTimes times, boolean ascending) {
        if (fill instanceof Fill.Linear) {
            return new Linear(rows, types, ascending);
        }
        var fills = new ArrayList<@Nullable ColumnFill>();
        for (var type : types) {
            fills.add(columnFill(type, fill, times));
        }
        return () -> {
            var batch = rows.next();
            return batch == null ? null : fill(batch, fills);
        };
    }

    private static @Nullable ColumnFill columnFill(DataType type, Fill fill, SqlTimes times) {
        if (fill instanceof Fill.Previous previous) {
            return new PreviousFill(previous.bound() == null ? Long.MAX_VALUE : SqlTimes.length(previous.bound()));
        }
        var value = FillValue.of(((Fill.Value) fill).literal(), type, times);
        return value == null ? null : new ConstantFill(value);
    }

    private static RowBatch fill(RowBatch batch, List<@Nullable ColumnFill> fills) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < fills.size(); i++) {
            var fill = fills.get(i);
            var column = batch.values().get(i);
            columns.add(fill == null ? column : fill.fill(batch.times(), column));
        }
        return new RowBatch(batch.times(), columns);
    }

    private static final class Linear implements RowSource {
        private final RowSource rows;
        private final List<DataType> types;
        private final boolean ascending;
        private RowSource filled = RowSource.NONE;
        private boolean read;

        Linear(RowSource rows, List<DataType> types, boolean ascending) {
            this.rows = rows;
            this.types = types;
            this.ascending = ascending;
        }

        @Override
        public @Nullable RowBatch next() {
            if (!read) {
                read = true;
                filled = RowSources.of(fill().iterator());
            }
            return filled.next();
        }

        private List<RowBatch> fill() {
            var batches = new ArrayList<RowBatch>();
            RowSources.iterator(rows).forEachRemaining(batches::add);
            var columns = new ArrayList<List<Column>>();
            for (int i = 0; i < types.size(); i++) {
                columns.add(new LinearFill(types.get(i), ascending).fill(batches, i));
            }
            var all = new ArrayList<RowBatch>();
            for (int i = 0; i < batches.size(); i++) {
                var batch = i;
                var values = columns.stream().map(column -> column.get(batch)).toList();
                all.add(new RowBatch(batches.get(batch).times(), values));
            }
            return all;
        }
    }
}
