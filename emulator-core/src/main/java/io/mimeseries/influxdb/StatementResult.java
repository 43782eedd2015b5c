package io.mimeseries.influxdb;

import java.util.ArrayList;
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

    /**
     * The results as an answer in one piece has them: of those that follow one another with the same number only the last. So the
     * "not executed" of the statements behind a failed one takes the place of its error.
     */
    public static List<StatementResult> merged(List<StatementResult> results) {
        var merged = new ArrayList<StatementResult>(results.size());
        for (var result : results) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).statementId() == result.statementId()) {
                merged.set(last, result);
            } else {
                merged.add(result);
            }
        }
        return merged;
    }
}
