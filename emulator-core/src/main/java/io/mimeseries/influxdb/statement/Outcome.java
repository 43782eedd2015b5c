package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answered.
 *
 * @param change the statement as it was normalised if it is one that a GET request should not carry, else null
 * @param ignored what the statement asks for and the emulator does not do
 */
record Outcome(List<ResultSeries> series, @Nullable Statement change, List<String> ignored) {
    static Outcome rows(List<ResultSeries> series) {
        return new Outcome(series, null, List.of());
    }

    static Outcome none() {
        return new Outcome(List.of(), null, List.of());
    }

    /** A statement without rows that changes something. */
    static Outcome changed(Statement change) {
        return new Outcome(List.of(), change, List.of());
    }

    /** A statement that is kept, and would go on to do more on the real server. */
    static Outcome kept(Statement change, String ignored) {
        return new Outcome(List.of(), change, List.of(ignored));
    }
}
