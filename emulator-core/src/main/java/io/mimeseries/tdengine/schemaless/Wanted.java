package io.mimeseries.tdengine.schemaless;

import io.mimeseries.tdengine.DataType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The columns and tags that the points of a request want of one supertable, in the order in which they came, with the longest of their values. */
final class Wanted {
    private final Map<String, Part> columns = new LinkedHashMap<>();
    private final Map<String, Part> tags = new LinkedHashMap<>();

    /**
     * A column or tag.
     *
     * @param length bytes of the longest value of a text, 0 of other types
     */
    record Part(String name, DataType type, int length) {}

    Map<String, Part> columns() {
        return columns;
    }

    Map<String, Part> tags() {
        return tags;
    }

    void addColumn(String name, DataType type, int length) {
        add(columns, name, type, length);
    }

    void addTags(Series series) {
        series.tags().forEach(tag -> add(tags, tag.name(), tag.type(), tag.length()));
    }

    private static void add(Map<String, Part> parts, String name, DataType type, int length) {
        var known = parts.get(name);
        if (known == null) {
            parts.put(name, new Part(name, type, length));
        } else if (known.type() != type) {
            throw SchemalessErrors.typeMismatch(known.type(), type, name);
        } else if (known.length() < length) {
            parts.put(name, new Part(name, type, length));
        }
    }
}
