package io.mimeseries.tdengine.write;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.tdengine.insert.InsertValue;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.type.TimestampReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects rows of one table, value by value in the order in which a statement writes them. */
final class RowBuilder {
    private final ValueTarget[] targets;

    /** @param columns in the order of the values, the column of times among them */
    RowBuilder(List<TableColumn> columns, TimestampReader timestamps) {
        targets = new ValueTarget[columns.size()];
        for (int index = 0; index < targets.length; index++) {
            targets[index] = ValueTarget.of(columns.get(index), timestamps);
        }
    }

    int size() {
        return targets.length;
    }

    void read(int index, InsertValue value) {
        targets[index].read(value);
    }

    /** A row of values that have been read. */
    void append(List<@Nullable Object> row) {
        for (int index = 0; index < targets.length; index++) {
            targets[index].append(row.get(index));
        }
    }

    TableBatch build(String database, String table, TableSchema schema, @Nullable NewChild child) {
        LongColumn times = null;
        var columns = new ArrayList<TableColumn>(targets.length);
        var values = new ArrayList<Column>(targets.length);
        for (var target : targets) {
            if (target.column().ordinal() == TableColumn.TIME) {
                times = (LongColumn) target.build();
            } else {
                columns.add(target.column());
                values.add(target.build());
            }
        }
        if (times == null) {
            throw new IllegalStateException("rows without times");
        }
        return new TableBatch(database, table, schema, child, times, columns, values);
    }
}
