package io.mimeseries.tdengine.fill;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnBuilder;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.LongColumnBuilder;

/** Values on the straight line between two rows. */
final class LinearFill {
    private LinearFill() {}

    /** @param rows for each time the row of the values, -1 where there is none */
    static Column between(Column values, long[] times, int[] rows) {
        var builder = ColumnBuilder.of(values.type(), rows.length);
        var before = -1;
        for (int index = 0; index < rows.length; index++) {
            if (rows[index] >= 0) {
                builder.appendFrom(values, rows[index]);
                before = index;
            } else {
                var after = index;
                while (after < rows.length && rows[after] < 0) {
                    after++;
                }
                if (before < 0 || after == rows.length) {
                    builder.appendNull();
                } else {
                    append(builder, values, rows[before], rows[after], share(times, before, index, after));
                }
            }
        }
        return builder.build();
    }

    private static double share(long[] times, int before, int index, int after) {
        return (double) (times[index] - times[before]) / (times[after] - times[before]);
    }

    /** Appends the value between two rows. */
    static void append(ColumnBuilder builder, Column values, int before, int after, double share) {
        if (values.isNull(before) || values.isNull(after)) {
            builder.appendNull();
        } else if (values instanceof DoubleColumn doubles) {
            ((DoubleColumnBuilder) builder)
                    .append(doubles.at(before) + (doubles.at(after) - doubles.at(before)) * share);
        } else if (values instanceof LongColumn longs) {
            double value = longs.at(before) + ((double) longs.at(after) - longs.at(before)) * share;
            ((LongColumnBuilder) builder).append((long) value);
        } else {
            builder.appendNull();
        }
    }
}
