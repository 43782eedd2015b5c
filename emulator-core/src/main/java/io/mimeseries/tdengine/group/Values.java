package io.mimeseries.tdengine.group;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.type.UnsignedNumbers;

/** Reads numbers as doubles, whatever holds them. */
public final class Values {
    private Values() {}

    /** The value of a row that has one; of truth values 0 or 1. */
    public static double at(Column column, int row, DataType type) {
        if (column instanceof DoubleColumn doubles) {
            return doubles.at(row);
        }
        if (column instanceof LongColumn longs) {
            return type == DataType.BIGINT_UNSIGNED ? UnsignedNumbers.toDouble(longs.at(row)) : longs.at(row);
        }
        return column instanceof BooleanColumn flags && flags.at(row) ? 1 : 0;
    }

    /** The value of a row that has one, of integers, timestamps and truth values. */
    public static long integerAt(Column column, int row) {
        if (column instanceof LongColumn longs) {
            return longs.at(row);
        }
        return column instanceof BooleanColumn flags && flags.at(row) ? 1 : 0;
    }
}
