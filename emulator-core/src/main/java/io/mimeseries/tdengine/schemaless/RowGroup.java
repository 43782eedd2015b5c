package io.mimeseries.tdengine.schemaless;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
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
    private final LongColumnBuilder times;

    /**
     * Has no points yet.
     *
     * @param run the first points to come
     * @param columnNames what fields are called, by the numbers of their names
     */
    RowGroup(Series series, TableSchema schema, PointRun run, FieldNames columnNames) {
        this.series = series;
        times = new LongColumnBuilder(run.size());
        names = new int[run.fields()];
        for (int i = 0; i < names.length; i++) {
            int field = run.firstField() + i;
            names[i] = run.batch().nameId(field);
            var name = run.batch().name(field);
            var column = schema.column(columnNames.of(name));
            if (column == null) {
                throw new IllegalStateException("no column for " + name);
            }
            if (columns.contains(column)) {
                throw ErrorCode.DUPLICATED_COLUMN.error();
            }
            columns.add(column);
            values.add(ColumnBuilder.of(column.type().kind().columnType(), run.size()));
        }
    }

    boolean takes(PointRun run) {
        if (run.fields() != names.length) {
            return false;
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i] != run.batch().nameId(run.firstField() + i)) {
                return false;
            }
        }
        return true;
    }

    void add(PointRun run, Points points) {
        for (int point = run.from(); point < run.to(); point++) {
            times.append(points.time(point));
        }
        for (int i = 0; i < names.length; i++) {
            FieldTypes.append(values.get(i), run, run.firstField() + i);
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
