package io.mimeseries.server.browse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a series.
 *
 * @param columns their names
 * @param values {@link java.time.Instant}, {@link Number}, {@link Boolean}, {@link String} or null
 */
public record Rows(List<String> columns, List<List<@Nullable Object>> values) {
    static final Rows NONE = new Rows(List.of(), List.of());

    public Rows {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /** The last ones. */
    static List<List<@Nullable Object>> last(List<List<@Nullable Object>> rows, int limit) {
        return rows.size() <= limit ? rows : new ArrayList<>(rows.subList(rows.size() - limit, rows.size()));
    }
}
