package io.mimeseries.influxdb;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the only field of one series holds, a float: the form that Prometheus' remote storage has.
 *
 * @param tags sorted by name; those without a value are not stored
 * @param times nanoseconds since 1970-01-01T00:00:00Z, as many as values
 */
public record SampleSeries(String measurement, SortedMap<String, String> tags, long[] times, double[] values) {
    /** The only field that samples have. */
    public static final String FIELD = "value";

    public SampleSeries {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }
}
