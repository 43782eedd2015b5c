package io.mimeseries.iotdb.definition;

import io.mimeseries.iotdb.schema.Storing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A measurement that is to be made. */
public record PlannedMeasurement(
        String name,
        @Nullable String alias,
        Storing storing,
        Map<String, String> props,
        Map<String, String> tags,
        Map<String, String> attributes) {

    /** The name, and the alias if there is one. */
    List<String> names() {
        return alias == null ? List.of(name) : List.of(name, alias);
    }
}
