package io.mimeseries.influxdb.select.compile;

import static io.mimeseries.grammar.influxql.ast.DataType.BOOLEAN;
import static io.mimeseries.grammar.influxql.ast.DataType.FLOAT;
import static io.mimeseries.grammar.influxql.ast.DataType.INTEGER;
import static io.mimeseries.grammar.influxql.ast.DataType.STRING;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Source;
import java.util.Map;
import java.util.Set;

/** The measurements that the real server had when the queries were recorded. */
final class RecordedData implements FieldMapper {
    private static final Map<String, Map<String, DataType>> FIELDS = Map.of(
            "cpu", Map.of("usage", FLOAT, "count", INTEGER, "note", STRING, "ok", BOOLEAN),
            "both", Map.of("k", FLOAT, "v", FLOAT),
            "m2", Map.of("v", INTEGER, "x", STRING, "cnt", INTEGER),
            "m3", Map.of("x", FLOAT, "usage", INTEGER));
    private static final Map<String, Set<String>> TAGS =
            Map.of("cpu", Set.of("host", "region"), "both", Set.of("k"), "m2", Set.of("usage"), "m3", Set.of("z"));

    @Override
    public Map<String, DataType> fields(Source.Measurement source) {
        return FIELDS.getOrDefault(source.name(), Map.of());
    }

    @Override
    public Set<String> tags(Source.Measurement source) {
        return TAGS.getOrDefault(source.name(), Set.of());
    }
}
