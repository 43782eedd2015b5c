package io.mimeseries.iotdb;

import java.util.List;

/**
 * One row for one device, whose values are texts of which the database infers the types.
 *
 * @param device its path as the client sent it, not checked yet
 */
public record TextRecord(String device, long time, List<String> measurements, List<String> values, boolean aligned) {
    public TextRecord {
        measurements = List.copyOf(measurements);
        values = List.copyOf(values);
    }
}
