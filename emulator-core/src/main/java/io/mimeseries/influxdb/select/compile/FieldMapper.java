package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Source;
import java.util.Map;
import java.util.Set;

/** What the store knows of the names in a source, which can also be a regular expression for several measurements. */
public interface FieldMapper {

    /** The fields with their types; where shards or measurements disagree, the type that the real server prefers. */
    Map<String, DataType> fields(Source.Measurement source);

    Set<String> tags(Source.Measurement source);

    /** Names that have a type in the source without being fields of it, so that no wildcard means them. */
    default Map<String, DataType> systemFields(Source.Measurement source) {
        return Map.of();
    }
}
