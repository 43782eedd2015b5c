package io.mimeseries.iotdb.schema;

import io.mimeseries.iotdb.path.FullPath;
import java.util.Objects;

/** A measurement that a walk has come to. */
public record LocatedMeasurement(Located at, Measurement measurement) {
    public FullPath path() {
        return at.path().child(measurement.name());
    }

    public Device device() {
        return Objects.requireNonNull(at.node().device());
    }
}
