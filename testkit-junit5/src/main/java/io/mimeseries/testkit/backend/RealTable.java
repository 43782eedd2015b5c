package io.mimeseries.testkit.backend;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a real server answered, with values as the emulator's in-process calls have them.
 *
 * @param name the measurement, empty where there is none
 * @param tags the tags that the query grouped by
 * @param affected how many rows a statement wrote, 0 of a query
 */
public record RealTable(
        String name,
        Map<String, String> tags,
        List<String> columns,
        List<List<@Nullable Object>> rows,
        long affected) {}
