package io.mimeseries.influxdb;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one statement.
 *
 * @param statementId the position of the statement in the query, from 0
 * @param warnings texts of the messages that are no errors
 * @param error the error text, null if the statement succeeded
 */
public record StatementResult(
        int statementId,
        List<ResultSeries> series,
        List<String> warnings,
        @Nullable String error) {
    public StatementResult {
        series = List.copyOf(series);
        warnings = List.copyOf(warnings);
    }
}
