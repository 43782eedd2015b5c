package io.mimeseries.query;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.Validity;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Questions about the nulls of columns, answered by words of validity where a column has them. */
public final class Nulls {
    private Nulls() {}

    /** The validity words of a column that keeps its nulls in words, or null if it has no nulls. */
    public static long @Nullable [] validity(Column column) {
        return switch (column.type()) {
            case DOUBLE -> ((DoubleColumn) column).validity();
            case LONG -> ((LongColumn) column).validity();
            case BOOLEAN -> ((BooleanColumn) column).validity();
            case STRING -> validityOfStrings((StringColumn) column);
        };
    }

    /** The number of rows from {@code from} to {@code to} (exclusive) that have a value. */
    public static int countValues(Column column, int from, int to) {
        if (column instanceof StringColumn strings) {
            int count = 0;
            for (int row = from; row < to; row++) {
                if (!strings.isNull(row)) {
                    count++;
                }
            }
            return count;
        }
        var validity = validity(column);
        return validity == null ? to - from : countBits(validity, column.offset() + from, column.offset() + to);
    }

    /** The rows from {@code from} to {@code to} (exclusive) that have a value. */
    public static int[] rowsWithValue(Column column, int from, int to) {
        var rows = new int[to - from];
        int count = 0;
        for (int row = from; row < to; row++) {
            if (!column.isNull(row)) {
                rows[count++] = row;
            }
        }
        return count == rows.length ? rows : Arrays.copyOf(rows, count);
    }

    /** Words for a result with offset 0 whose rows have a value where both operands have one; null if that is everywhere. */
    public static long @Nullable [] both(Column left, Column right) {
        var first = aligned(left);
        var second = aligned(right);
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        var words = new long[first.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = first[i] & second[i];
        }
        return words;
    }

    /** The validity of a column as words for a result with offset 0; null if the column has no words. */
    public static long @Nullable [] aligned(Column column) {
        var validity = validity(column);
        if (validity == null || (column.offset() == 0 && !(column instanceof StringColumn))) {
            return validity == null ? null : Arrays.copyOf(validity, (column.size() + 63) >>> 6);
        }
        var words = new long[(column.size() + 63) >>> 6];
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                Validity.set(words, row);
            }
        }
        return words;
    }

    private static int countBits(long[] words, int from, int to) {
        if (from >= to) {
            return 0;
        }
        var first = from >>> 6;
        var last = (to - 1) >>> 6;
        var head = -1L << from;
        var tail = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(words[first] & head & tail);
        }
        int count = Long.bitCount(words[first] & head) + Long.bitCount(words[last] & tail);
        for (int i = first + 1; i < last; i++) {
            count += Long.bitCount(words[i]);
        }
        return count;
    }

    private static long @Nullable [] validityOfStrings(StringColumn column) {
        for (int row = 0; row < column.size(); row++) {
            if (column.isNull(row)) {
                var words = Validity.none(column.offset() + column.size());
                for (int other = 0; other < column.size(); other++) {
                    if (!column.isNull(other)) {
                        Validity.set(words, column.offset() + other);
                    }
                }
                return words;
            }
        }
        return null;
    }
}
