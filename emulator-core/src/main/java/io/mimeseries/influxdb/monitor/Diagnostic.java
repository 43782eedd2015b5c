package io.mimeseries.influxdb.monitor;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one part of the server says about itself.
 *
 * @param name the part, such as {@code config-httpd}
 * @param values by the real server's names, sorted: {@link String}, {@link Long}, {@link Boolean}, {@link java.time.Instant}, {@link
 *     java.time.Duration}; null for what has no counterpart here, such as a folder
 */
public record Diagnostic(String name, SortedMap<String, @Nullable Object> values) {
    public Diagnostic {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public Diagnostic(String name, Map<String, @Nullable Object> values) {
        this(name, new TreeMap<>(values));
    }
}
