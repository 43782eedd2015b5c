package io.mimeseries.iotdb.select.into;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.write.Widening;
import org.jspecify.annotations.Nullable;

/**
 * Where one column of a query goes.
 *
 * @param sourceDevice whose rows they are, null without ALIGN BY DEVICE
 * @param source the name of the column
 * @param column its number in the rows
 */
record IntoTarget(
        @Nullable FullPath sourceDevice,
        String source,
        int column,
        DataType type,
        FullPath device,
        String measurement,
        boolean aligned) {

    /** Fails if a timeseries of a type does not take the values. */
    void requireType(@Nullable DataType existing) {
        if (existing != null && !Widening.accepts(existing, type)) {
            throw IntoErrors.semantic("The data type of target path (" + path() + "[" + existing
                    + "]) is not compatible with the data type of source column (" + source + "[" + type + "]).");
        }
    }

    FullPath path() {
        return device.child(measurement);
    }
}
