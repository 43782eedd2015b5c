package io.mimeseries.server.influxdb.answer;

import io.mimeseries.influxdb.ResultSeries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written as one value: the whole answer, or one of its chunks. */
record Document(List<Part> parts) {

    /**
     * The answer to one statement, or some of its rows.
     *
     * @param partial more of the statement follows in another document
     */
    record Part(
            int statementId,
            List<Rows> series,
            List<String> warnings,
            @Nullable String error,
            boolean partial) {}

    /**
     * Rows {@code from} (inclusive) to {@code to} (exclusive) of a series.
     *
     * @param partial the series has more rows
     */
    record Rows(ResultSeries series, int from, int to, boolean partial) {}
}
