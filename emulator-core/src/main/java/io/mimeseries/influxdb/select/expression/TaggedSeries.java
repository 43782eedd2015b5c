package io.mimeseries.influxdb.select.expression;

import org.jspecify.annotations.Nullable;

/** What can be told of a series without its points. */
public interface TaggedSeries {

    /** The name of the measurement. */
    String name();

    /** The value of a tag, null where the series lacks it. */
    @Nullable
    String tag(String key);
}
