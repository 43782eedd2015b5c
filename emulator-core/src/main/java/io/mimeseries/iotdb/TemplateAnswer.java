package io.mimeseries.iotdb;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query of schema templates found; what the kind of query does not ask for is null.
 *
 * @param kind 0 number of measurements, 1 whether a path is a measurement, 2 whether it exists, 3 measurements, 4 templates, 5 paths it is set
 *     on, 6 paths that use it
 */
public record TemplateAnswer(
        Status status,
        int kind,
        @Nullable Boolean result,
        @Nullable Integer count,
        @Nullable List<String> measurements) {}
