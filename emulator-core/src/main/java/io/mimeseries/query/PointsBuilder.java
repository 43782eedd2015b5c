package io.mimeseries.query;

import io.mimeseries.column.BooleanColumnBuilder;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.column.StringColumnBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects points, each with a reference to the row of its further columns. */
public final class PointsBuilder {
    /** The reference of a point whose further columns are null. */
    public static final int NO_ROW = -1;

    private final LongColumnBuilder times;
    private final ColumnBuilder values;
    private final List<Column> aux;
    private int[] auxRows;

    /**
     * @param type the type of the values
     * @param aux the columns that the row references mean
     */
    public PointsBuilder(ColumnType type, List<Column> aux, int expectedSize) {
        times = new LongColumnBuilder(expectedSize);
        values = ColumnBuilder.of(type, expectedSize);
        this.aux = List.copyOf(aux);
        auxRows = new int[aux.isEmpty() ? 0 : Math.max(expectedSize, 4)];
    }

    public int size() {
        return times.size();
    }

    public void add(long time, double value, int auxRow) {
        ((DoubleColumnBuilder) values).append(value);
        addTime(time, auxRow);
    }

    public void add(long time, long value, int auxRow) {
        ((LongColumnBuilder) values).append(value);
        addTime(time, auxRow);
    }

    public void add(long time, boolean value, int auxRow) {
        ((BooleanColumnBuilder) values).append(value);
        addTime(time, auxRow);
    }

    public void add(long time, @Nullable String value, int auxRow) {
        ((StringColumnBuilder) values).append(value);
        addTime(time, auxRow);
    }

    public void addNull(long time, int auxRow) {
        values.appendNull();
        addTime(time, auxRow);
    }

    /** Adds the value in {@code row} of a column of this builder's type. */
    public void addFrom(long time, Column column, int row, int auxRow) {
        values.appendFrom(column, row);
        addTime(time, auxRow);
    }

    public Points build() {
        var size = times.size();
        return new Points(
                times.build(),
                values.build(),
                aux.stream()
                        .map(column -> Columns.gather(column, auxRows, size))
                        .toList());
    }

    private void addTime(long time, int auxRow) {
        if (!aux.isEmpty()) {
            if (times.size() == auxRows.length) {
                auxRows = Arrays.copyOf(auxRows, auxRows.length * 2);
            }
            auxRows[times.size()] = auxRow;
        }
        times.append(time);
    }
}
