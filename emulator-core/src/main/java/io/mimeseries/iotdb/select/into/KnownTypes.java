package io.mimeseries.iotdb.select.into;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.path.FullPath;
import org.jspecify.annotations.Nullable;

/** The types of timeseries that exist. */
@FunctionalInterface
public interface KnownTypes {
    /** For versions that leave it to the write to fail. */
    KnownTypes UNASKED = path -> null;

    /** Null if there is no such timeseries. */
    @Nullable
    DataType of(FullPath path);
}
