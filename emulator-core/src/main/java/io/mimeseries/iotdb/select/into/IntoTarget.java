package io.mimeseries.iotdb.select.into;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.path.FullPath;
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

    FullPath path() {
        return device.child(measurement);
    }
}
