package io.mimeseries.query;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.Validity;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** New columns from constants and from rows of other columns. */
public final class Columns {
    private Columns() {}

    /** A column that repeats a {@link Double}, {@link Long}, {@link Boolean} or {@link String}. */
    public static Column constant(Object value, int size) {
        if (value instanceof Double number) {
            var values = new double[size];
            Arrays.fill(values, number);
            return new DoubleColumn(values);
        }
        if (value instanceof Long number) {
            var values = new long[size];
            Arrays.fill(values, number);
            return new LongColumn(values);
        }
        if (value instanceof Boolean flag) {
            var values = new boolean[size];
            Arrays.fill(values, flag);
            return new BooleanColumn(values);
        }
        var values = new @Nullable String[size];
        Arrays.fill(values, (String) value);
        return new StringColumn(values);
    }

    /** The first {@code count} of the {@code rows} of a column, in that order; a negative row gives null. */
    public static Column gather(Column column, int[] rows, int count) {
        return switch (column.type()) {
            case DOUBLE -> gather((DoubleColumn) column, rows, count);
            case LONG -> gather((LongColumn) column, rows, count);
            case BOOLEAN -> gather((BooleanColumn) column, rows, count);
            case STRING -> gather((StringColumn) column, rows, count);
        };
    }

    /** As {@link #gather(Column, int[], int)}. */
    public static DoubleColumn gather(DoubleColumn column, int[] rows, int count) {
        var source = column.values();
        var offset = column.offset();
        var values = new double[count];
        for (int i = 0; i < count; i++) {
            if (rows[i] >= 0) {
                values[i] = source[offset + rows[i]];
            }
        }
        return new DoubleColumn(values, 0, count, gatherValidity(column.validity(), offset, rows, count));
    }

    /** As {@link #gather(Column, int[], int)}. */
    public static LongColumn gather(LongColumn column, int[] rows, int count) {
        var source = column.values();
        var offset = column.offset();
        var values = new long[count];
        for (int i = 0; i < count; i++) {
            if (rows[i] >= 0) {
                values[i] = source[offset + rows[i]];
            }
        }
        return new LongColumn(values, 0, count, gatherValidity(column.validity(), offset, rows, count));
    }

    /** As {@link #gather(Column, int[], int)}. */
    public static BooleanColumn gather(BooleanColumn column, int[] rows, int count) {
        var source = column.values();
        var offset = column.offset();
        var values = new boolean[count];
        for (int i = 0; i < count; i++) {
            if (rows[i] >= 0) {
                values[i] = source[offset + rows[i]];
            }
        }
        return new BooleanColumn(values, 0, count, gatherValidity(column.validity(), offset, rows, count));
    }

    /** As {@link #gather(Column, int[], int)}. */
    public static StringColumn gather(StringColumn column, int[] rows, int count) {
        var source = column.values();
        var offset = column.offset();
        var values = new @Nullable String[count];
        for (int i = 0; i < count; i++) {
            if (rows[i] >= 0) {
                values[i] = source[offset + rows[i]];
            }
        }
        return new StringColumn(values, 0, count);
    }

    private static long @Nullable [] gatherValidity(long @Nullable [] validity, int offset, int[] rows, int count) {
        long @Nullable [] gathered = null;
        for (int i = 0; i < count; i++) {
            if (rows[i] < 0 || !Validity.isSet(validity, offset + rows[i])) {
                if (gathered == null) {
                    gathered = Validity.none(count);
                    Arrays.fill(gathered, -1L);
                }
                Validity.clear(gathered, i);
            }
        }
        return gathered;
    }
}
