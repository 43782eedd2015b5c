package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.DeletionContext;
import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.DeletionSourcesContext;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Source.Measurement;
import java.util.List;

/** Reads what DELETE and DROP SERIES delete from. */
final class Deletions {
    private Deletions() {}

    static List<Source> sources(DeletionContext context) {
        var sources = context.deletionSources();
        return Sources.of(sources == null ? null : sources.measurements());
    }

    static void check(DeletionSourcesContext context) {
        for (var source : Sources.of(context.measurements())) {
            var measurement = (Measurement) source;
            if (!measurement.retentionPolicy().isEmpty()) {
                throw new InfluxQlSyntaxException("retention policy not supported" + Place.of(1, 1));
            }
            if (!measurement.database().isEmpty()) {
                throw new InfluxQlSyntaxException("database not supported" + Place.of(1, 1));
            }
        }
    }
}
