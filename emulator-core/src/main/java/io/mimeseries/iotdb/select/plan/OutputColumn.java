package io.mimeseries.iotdb.select.plan;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.path.FullPath;
import org.jspecify.annotations.Nullable;

/**
 * A column of the result.
 *
 * @param name the alias, or the text
 * @param text of the expression
 * @param series the path of a column that is a timeseries, with ALIGN BY DEVICE just the measurement; otherwise null
 */
public record OutputColumn(
        String name, DataType type, String text, @Nullable FullPath series) {
    public OutputColumn(String name, DataType type) {
        this(name, type, name, null);
    }
}
