package io.mimeseries.iotdb.schema;

import io.mimeseries.iotdb.DataType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of a device.
 *
 * @param name as in paths
 * @param props of the storage, such as {@code loss} and {@code compdev}, in the order of the statement; likewise tags and attributes
 * @param column the ordinal in the rows of the device; no other measurement of it has ever had the same one
 * @param templated whether it is there because a template is active on the device
 */
public record Measurement(
        String name,
        @Nullable String alias,
        Storing storing,
        Map<String, String> props,
        Map<String, String> tags,
        Map<String, String> attributes,
        int column,
        boolean templated) {
    public Measurement {
        props = ordered(props);
        tags = ordered(tags);
        attributes = ordered(attributes);
    }

    /** Without anything beside the type. */
    public static Measurement plain(String name, Storing storing) {
        return new Measurement(name, null, storing, Map.of(), Map.of(), Map.of(), -1, false);
    }

    private static Map<String, String> ordered(Map<String, String> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    public DataType type() {
        return storing.type();
    }

    public Measurement withAlias(@Nullable String newAlias) {
        return new Measurement(name, newAlias, storing, props, tags, attributes, column, templated);
    }

    public Measurement withTags(Map<String, String> newTags) {
        return new Measurement(name, alias, storing, props, newTags, attributes, column, templated);
    }

    public Measurement withAttributes(Map<String, String> newAttributes) {
        return new Measurement(name, alias, storing, props, tags, newAttributes, column, templated);
    }

    Measurement withColumn(int newColumn) {
        return new Measurement(name, alias, storing, props, tags, attributes, newColumn, templated);
    }

    /** The same as part of a template. */
    public Measurement asTemplated() {
        return new Measurement(name, alias, storing, props, tags, attributes, column, true);
    }
}
