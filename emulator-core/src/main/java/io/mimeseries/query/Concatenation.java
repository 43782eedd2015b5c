package io.mimeseries.query;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.Validity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns one after the other. */
public final class Concatenation {
    private Concatenation() {}

    /**
     * One column with the rows of all parts, null if no part is there.
     *
     * @param parts of the type; null for one without values
     * @param sizes the rows of each part
     */
    public static @Nullable Column of(ColumnType type, List<? extends @Nullable Column> parts, int[] sizes) {
        if (parts.stream().allMatch(part -> part == null)) {
            return null;
        }
        var size = Arrays.stream(sizes).sum();
        return switch (type) {
            case DOUBLE -> new DoubleColumn(doubles(parts, sizes, size), 0, size, validity(parts, sizes, size));
            case LONG -> new LongColumn(longs(parts, sizes, size), 0, size, validity(parts, sizes, size));
            case BOOLEAN -> new BooleanColumn(booleans(parts, sizes, size), 0, size, validity(parts, sizes, size));
            case STRING -> new StringColumn(strings(parts, sizes, size), 0, size);
        };
    }

    private static double[] doubles(List<? extends @Nullable Column> parts, int[] sizes, int size) {
        var values = new double[size];
        var at = 0;
        for (int part = 0; part < sizes.length; part++) {
            if (parts.get(part) instanceof DoubleColumn column) {
                System.arraycopy(column.values(), column.offset(), values, at, sizes[part]);
            }
            at += sizes[part];
        }
        return values;
    }

    private static long[] longs(List<? extends @Nullable Column> parts, int[] sizes, int size) {
        var values = new long[size];
        var at = 0;
        for (int part = 0; part < sizes.length; part++) {
            if (parts.get(part) instanceof LongColumn column) {
                System.arraycopy(column.values(), column.offset(), values, at, sizes[part]);
            }
            at += sizes[part];
        }
        return values;
    }

    private static boolean[] booleans(List<? extends @Nullable Column> parts, int[] sizes, int size) {
        var values = new boolean[size];
        var at = 0;
        for (int part = 0; part < sizes.length; part++) {
            if (parts.get(part) instanceof BooleanColumn column) {
                System.arraycopy(column.values(), column.offset(), values, at, sizes[part]);
            }
            at += sizes[part];
        }
        return values;
    }

    private static @Nullable String[] strings(List<? extends @Nullable Column> parts, int[] sizes, int size) {
        var values = new @Nullable String[size];
        var at = 0;
        for (int part = 0; part < sizes.length; part++) {
            if (parts.get(part) instanceof StringColumn column) {
                System.arraycopy(column.values(), column.offset(), values, at, sizes[part]);
            }
            at += sizes[part];
        }
        return values;
    }

    private static long @Nullable [] validity(List<? extends @Nullable Column> parts, int[] sizes, int size) {
        if (parts.stream().noneMatch(Concatenation::mayHaveNulls)) {
            return null;
        }
        var words = Validity.none(size);
        var at = 0;
        for (int part = 0; part < sizes.length; part++) {
            var column = parts.get(part);
            for (int row = 0; column != null && row < sizes[part]; row++) {
                if (!column.isNull(row)) {
                    Validity.set(words, at + row);
                }
            }
            at += sizes[part];
        }
        return words;
    }

    private static boolean mayHaveNulls(@Nullable Column column) {
        if (column instanceof DoubleColumn doubles) {
            return doubles.validity() != null;
        }
        if (column instanceof LongColumn longs) {
            return longs.validity() != null;
        }
        return !(column instanceof BooleanColumn booleans) || booleans.validity() != null;
    }
}
