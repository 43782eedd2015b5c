package io.mimeseries.iotdb.write;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumnBuilder;
import io.mimeseries.column.LongColumn;
import io.mimeseries.iotdb.DataType;

/** Which types of values a timeseries of another type takes. */
public final class Widening {
    private Widening() {}

    /** Whether a timeseries takes values of a type. */
    public static boolean accepts(DataType registered, DataType inserted) {
        return registered == inserted
                || switch (registered) {
                    case INT64, FLOAT -> inserted == DataType.INT32;
                    case DOUBLE ->
                        inserted == DataType.INT32 || inserted == DataType.INT64 || inserted == DataType.FLOAT;
                    case BOOLEAN, INT32, TEXT -> false;
                };
    }

    /** Values that {@link #accepts} lets pass, as the type keeps them. */
    static Column widen(Column values, DataType registered) {
        if (values.type() == registered.columnType()) {
            return values;
        }
        var longs = (LongColumn) values;
        var widened = new DoubleColumnBuilder(longs.size());
        for (int row = 0; row < longs.size(); row++) {
            if (longs.isNull(row)) {
                widened.appendNull();
            } else {
                widened.append(widen(longs.at(row), registered));
            }
        }
        return widened.build();
    }

    static double widen(long value, DataType registered) {
        return registered == DataType.FLOAT ? (float) value : (double) value;
    }
}
