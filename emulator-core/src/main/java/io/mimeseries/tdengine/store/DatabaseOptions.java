package io.mimeseries.tdengine.store;

import io.mimeseries.tdengine.Precision;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a database was made.
 *
 * @param keep how many minutes rows are kept, on each of three levels of storage; the last is the longest
 * @param settings what is shown and has no effect here, by the names in {@code SHOW CREATE DATABASE}: {@link Long} or {@link String}
 */
public record DatabaseOptions(Precision precision, List<Long> keep, Map<String, Object> settings) {
    public DatabaseOptions {
        keep = List.copyOf(keep);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** In minutes. */
    public long longestKeep() {
        return keep.get(keep.size() - 1);
    }
}
