package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answered.
 *
 * @param change the statement as it was normalised if it is one that a GET request should not carry, else null
 */
record Outcome(List<ResultSeries> series, @Nullable Statement change) {
    static Outcome rows(List<ResultSeries> series) {
        return new Outcome(series, null);
    }

    static Outcome none() {
        return new Outcome(List.of(), null);
    }

    /** A statement without rows that changes something. */
    static Outcome changed(Statement change) {
        return new Outcome(List.of(), change);
    }
}
