package io.mimeseries.influxdb.select;

import io.mimeseries.grammar.influxql.ast.DataType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What InfluxDB 1.6.7 knows as texts in its own measurements, which EXPLAIN shows and SELECT refuses to read. */
final class SystemFields {
    private static final Map<String, Set<String>> NAMES = Map.of(
            "_fieldKeys", Set.of("fieldKey", "fieldType"),
            "_series", Set.of("key"),
            "_tagKeys", Set.of("tagKey"));

    private SystemFields() {}

    static Map<String, DataType> of(String measurement) {
        var names = NAMES.get(measurement);
        return names == null
                ? Map.of()
                : names.stream().collect(Collectors.toUnmodifiableMap(name -> name, name -> DataType.STRING));
    }
}
