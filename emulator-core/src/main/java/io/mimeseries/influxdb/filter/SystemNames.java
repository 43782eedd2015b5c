package io.mimeseries.influxdb.filter;

import java.util.Set;

/** Names that InfluxDB 1.6.7 takes for its own in conditions. */
public final class SystemNames {
    /** The measurement of a series, in the conditions that the real server makes itself. */
    public static final String MEASUREMENT = "_name";

    /** The key of a tag, in the conditions that the real server makes of WITH KEY. */
    public static final String TAG_KEY = "_tagKey";

    private static final Set<String> NAMES =
            Set.of("_fieldKeys", "_measurements", "_series", TAG_KEY, "_tagKeys", "_tags");

    private SystemNames() {}

    /** True for a name whose comparisons never keep a series out; {@link #MEASUREMENT} is none of them. */
    public static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
