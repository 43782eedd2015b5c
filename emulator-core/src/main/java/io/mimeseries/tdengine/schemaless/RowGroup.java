package io.mimeseries.tdengine.schemaless;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.lineprotocol.PointBatch;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableSchema;
import io.mimeseries.tdengine.write.NewChild;
import io.mimeseries.tdengine.write.TableBatch;
import java.util.ArrayList;
import java.util.List;

/** Points of one child table that have the same fields, one after the other. */
final class RowGroup {
    private final Series series;
    private final int[] names;
    private final List<TableColumn> columns = new ArrayList<>();
    private final List<ColumnBuilder> values = new ArrayList<>();
    private final LongColumnBuilder times = new LongColumnBuilder(16);

    /** @param columnNames what fields are called, by the numbers of their names */
    RowGroup(Series series, TableSchema schema, PointBatch points, int first, int end, FieldNames columnNames) {
        this.series = series;
        names = new int[end - first];
        for (int field = first; field < end; field++) {
            names[field - first] = points.nameId(field);
            var column = schema.column(columnNames.of(points.name(field)));
            if (column == null) {
                throw new IllegalStateException("no column for " + points.name(field));
            }
            if (columns.contains(column)) {
                throw ErrorCode.DUPLICATED_COLUMN.error();
            }
            columns.add(column);
            values.add(FieldTypes.builder(column.type().kind()));
        }
    }

    boolean takes(PointBatch points, int first, int end) {
        if (end - first != names.length) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i] != points.nameId(first + i)) {
                return false;
            }
        }
        return true;
    }

    void add(long time, PointBatch points, int first) {
        times.append(time);
        for (int i = 0; i < names.length; i++) {
            FieldTypes.append(values.get(i), points, first + i);
        }
    }

    TableBatch build(String database, TableSchema schema, NewChild child) {
        var built = new ArrayList<Column>(values.size());
        values.forEach(column -> built.add(column.build()));
        return new TableBatch(database, series.table(), schema, child, times.build(), columns, built);
    }

    Series series() {
        return series;
    }
}
