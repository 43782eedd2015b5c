package io.mimeseries.iotdb.select.source;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.RowBatch;
import io.mimeseries.query.Concatenation;
import java.util.ArrayList;
import java.util.List;

/** All rows of a source at once. */
public final class RowTable {
    private RowTable() {}

    /**
     * Reads a source to its end.
     *
     * @param types of its columns
     */
    public static RowBatch of(RowSource source, List<ColumnType> types) {
        var batches = new ArrayList<RowBatch>();
        for (var batch = source.next(); batch != null; batch = source.next()) {
            if (batch.size() > 0) {
                batches.add(batch);
            }
        }
        if (batches.size() == 1) {
            return batches.get(0);
        }
        var sizes = batches.stream().mapToInt(RowBatch::size).toArray();
        var columns = new ArrayList<Column>(types.size());
        for (int i = 0; i < types.size(); i++) {
            var index = i;
            var parts = batches.stream().map(batch -> batch.values().get(index)).toList();
            var whole = Concatenation.of(types.get(i), parts, sizes);
            columns.add(whole == null ? Column.nulls(types.get(i), 0) : whole);
        }
        var times = Concatenation.of(
                ColumnType.LONG, batches.stream().map(RowBatch::times).toList(), sizes);
        return new RowBatch(times == null ? new LongColumn() : (LongColumn) times, columns);
    }
}
