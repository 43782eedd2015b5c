package io.mimeseries.grammar.iotdb.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the name of a measurement that is created: {@code (alias) WITH datatype=INT32, encoding=RLE TAGS(…) ATTRIBUTES(…)}.
 *
 * @param dataType as written, in CREATE TIMESERIES without quotes: whether there is such a type, encoding or compressor is for the schema to say
 * @param properties encoding, compressor and whatever else was written, keys in the case they were written in
 */
public record MeasurementDefinition(
        @Nullable String alias,
        String dataType,
        List<Attribute> properties,
        List<Attribute> tags,
        List<Attribute> attributes) {
    public MeasurementDefinition {
        properties = List.copyOf(properties);
        tags = List.copyOf(tags);
        attributes = List.copyOf(attributes);
    }

    /** A definition with the name it belongs to; the name as a node of a {@link Path}. */
    public record Named(String name, MeasurementDefinition definition) {}
}
