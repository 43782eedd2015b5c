package io.mimeseries.iotdb.select.fill;

import io.mimeseries.column.Column;
import io.mimeseries.grammar.iotdb.ast.Fill;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.source.RowSource;
import io.mimeseries.iotdb.select.source.RowTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** FILL, in the order of the result: the value before a row is that of the row that is shown before it, even of another device. */
public final class FilledRows {
    private FilledRows() {}

    /** @param types of the columns */
    public static RowSource of(RowSource rows, List<DataType> types, Fill fill, SqlTimes times) {
        if (fill instanceof Fill.Linear) {
            return new Linear(rows, types);
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
        private boolean read;

        Linear(RowSource rows, List<DataType> types) {
            this.rows = rows;
            this.types = types;
        }

        @Override
        public @Nullable RowBatch next() {
            if (read) {
                return null;
            }
            read = true;
            var all = RowTable.of(rows, types.stream().map(DataType::columnType).toList());
            var columns = new ArrayList<Column>();
            for (int i = 0; i < types.size(); i++) {
                columns.add(LinearFill.fill(types.get(i), all.values().get(i)));
            }
            return new RowBatch(all.times(), columns);
        }
    }
}
