package io.mimeseries.iotdb;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row for one device, whose values carry types.
 *
 * @param device its path as the client sent it, not checked yet
 * @param types of the values; null beside a null value
 * @param values {@link Boolean}, {@link Integer}, {@link Long}, {@link Float}, {@link Double} or {@link String}, null for none
 */
public record TypedRecord(
        String device,
        long time,
        List<String> measurements,
        List<@Nullable DataType> types,
        List<@Nullable Object> values,
        boolean aligned) {
    public TypedRecord {
        measurements = List.copyOf(measurements);
        types = Collections.unmodifiableList(new ArrayList<>(types));
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
