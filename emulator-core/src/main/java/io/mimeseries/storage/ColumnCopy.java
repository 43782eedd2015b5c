package io.mimeseries.storage;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Copies a part of a column into arrays of its own that hold nothing else. */
final class ColumnCopy {
    private ColumnCopy() {}

    static Column of(Column column, int from, int to) {
        var size = to - from;
        var start = column.offset() + from;
        var end = start + size;
        return switch (column.type()) {
            case DOUBLE -> {
                var source = (DoubleColumn) column;
                var validity = validity(source.validity(), start, end);
                yield new DoubleColumn(Arrays.copyOfRange(source.values(), start, end), 0, size, validity);
            }
            case LONG -> {
                var source = (LongColumn) column;
                var validity = validity(source.validity(), start, end);
                yield new LongColumn(Arrays.copyOfRange(source.values(), start, end), 0, size, validity);
            }
            case BOOLEAN -> {
                var source = (BooleanColumn) column;
                var validity = validity(source.validity(), start, end);
                yield new BooleanColumn(Arrays.copyOfRange(source.values(), start, end), 0, size, validity);
            }
            case STRING -> {
                var values = Arrays.copyOfRange(((StringColumn) column).values(), start, end);
                yield new StringColumn(values, 0, size);
            }
        };
    }

    private static long @Nullable [] validity(long @Nullable [] words, int start, int end) {
        return words == null ? null : ValidityBits.copy(words, start, end, end - start);
    }
}
