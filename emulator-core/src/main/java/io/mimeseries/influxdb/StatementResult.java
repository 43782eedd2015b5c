package io.mimeseries.influxdb;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one statement.
 *
 * @param statementId the position of the statement in the query, from 0
 * @param warnings texts of the messages that are no errors
 * @param error the error text, null if the statement succeeded
 * @param ignored what was accepted without the effect that it has on the real server
 */
public record StatementResult(
        int statementId,
        List<ResultSeries> series,
        List<String> warnings,
        @Nullable String error,
        List<String> ignored) {
    public StatementResult {
        series = List.copyOf(series);
        warnings = List.copyOf(warnings);
        ignored = List.copyOf(ignored);
    }

    public StatementResult(int statementId, List<ResultSeries> series, List<String> warnings, @Nullable String error) {
        this(statementId, series, warnings, error, List.of());
    }
}
