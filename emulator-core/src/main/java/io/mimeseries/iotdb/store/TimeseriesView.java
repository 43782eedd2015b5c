package io.mimeseries.iotdb.store;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.storage.SeriesView;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A timeseries as it was at one moment: immutable, without the lock.
 *
 * @param device the path without the measurement
 * @param measurement the name, also where it was found by its alias
 * @param tags in the order of their creation
 * @param rows of the whole device, those that are too old included: cut them with {@code rows.between(floor, …)}
 * @param column the ordinal of the values in the rows
 * @param floor the earliest time that the TTL lets be seen, {@link Long#MIN_VALUE} without TTL
 */
public record TimeseriesView(
        FullPath path,
        FullPath device,
        String measurement,
        @Nullable String alias,
        DataType type,
        boolean aligned,
        Map<String, String> tags,
        SeriesView rows,
        int column,
        long floor) {}
