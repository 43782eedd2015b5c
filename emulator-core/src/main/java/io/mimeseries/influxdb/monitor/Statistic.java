package io.mimeseries.influxdb.monitor;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one part of the server has counted up to now.
 *
 * @param name the part, such as {@code queryExecutor}
 * @param tags which of several such parts, sorted by name
 * @param values whole numbers by the real server's names, sorted; null for what cannot be known here
 */
public record Statistic(String name, SortedMap<String, String> tags, SortedMap<String, @Nullable Long> values) {
    public Statistic {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public Statistic(String name, Map<String, String> tags, Map<String, @Nullable Long> values) {
        this(name, new TreeMap<>(tags), new TreeMap<>(values));
    }
}
