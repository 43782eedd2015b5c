package io.mimeseries.tdengine.write;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.storage.Series;
import io.mimeseries.tdengine.store.TableColumn;
import io.mimeseries.tdengine.store.TableRows;
import java.util.List;
import java.util.Objects;

/** Writes rows into those of their table. */
public final class RowWriter {
    private final LongColumn times;
    private final int[] ordinals;
    private final Column[] values;
    private final int key;

    /**
     * @param columns without the times
     * @param given the values of each column, as many as there are times
     */
    public RowWriter(LongColumn times, List<TableColumn> columns, List<Column> given) {
        this.times = times;
        this.ordinals = new int[columns.size()];
        this.values = given.toArray(new Column[0]);
        var found = -1;
        for (int index = 0; index < ordinals.length; index++) {
            ordinals[index] = columns.get(index).ordinal();
            if (columns.get(index).primaryKey()) {
                found = index;
            }
        }
        key = found;
    }

    public void write(TableRows rows) {
        if (key >= 0) {
            for (int row = 0; row < times.size(); row++) {
                write(rows.series(Objects.requireNonNull(values[key].get(row))), row);
            }
            return;
        }
        var series = rows.series();
        if (!series.append(times, ordinals, values)) {
            for (int row = 0; row < times.size(); row++) {
                write(series, row);
            }
        }
    }

    private void write(Series series, int row) {
        series.startRow(times.at(row));
        series.keepRow();
        for (int index = 0; index < ordinals.length; index++) {
            set(series, ordinals[index], values[index], row);
        }
    }

    private static void set(Series series, int ordinal, Column column, int row) {
        if (column.isNull(row)) {
            series.setNull(ordinal);
            return;
        }
        switch (column.type()) {
            case LONG -> series.setLong(ordinal, ((LongColumn) column).at(row));
            case DOUBLE -> series.setDouble(ordinal, ((DoubleColumn) column).at(row));
            case BOOLEAN -> series.setBoolean(ordinal, ((BooleanColumn) column).at(row));
            case STRING -> series.setString(ordinal, Objects.requireNonNull(((StringColumn) column).at(row)));
        }
    }

    /** Something equal for rows that are one. */
    Object rowKey(int row) {
        var time = times.at(row);
        return key < 0 ? (Object) time : new CompositeKey(time, Objects.requireNonNull(values[key].get(row)));
    }

    boolean isStrictlyAscending() {
        for (int row = 1; row < times.size(); row++) {
            if (times.at(row) <= times.at(row - 1)) {
                return false;
            }
        }
        return true;
    }

    /** The key of a row of two parts. */
    private record CompositeKey(long time, Object key) {}
}
