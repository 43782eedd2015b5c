package io.mimeseries.influxdb.statement;

import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.statement.support.SourceNormalizer;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import java.util.List;
import java.util.Map;

/** SELECT up to the point where it is normalised. */
final class SelectStatements {
    private static final Map<String, String> SYSTEM_SOURCES = Map.of(
            "_fieldKeys", "SHOW FIELD KEYS",
            "_measurements", "SHOW MEASUREMENTS",
            "_series", "SHOW SERIES",
            "_tagKeys", "SHOW TAG KEYS",
            "_tags", "SHOW TAG VALUES",
            "_name", "the appropriate meta command",
            "_tagKey", "the appropriate meta command");

    private final CatalogStatements catalog;
    private final SelectExecutor executor;

    SelectStatements(CatalogStatements catalog, SelectExecutor executor) {
        this.catalog = catalog;
        this.executor = executor;
    }

    Outcome run(Statement.Select select, StatementContext context) {
        refuseSystemSources(select);
        var normalized = new SourceNormalizer(catalog.catalog(), context).normalize(select);
        var series = executor.execute(normalized, context);
        return new Outcome(series, normalized.target() == null ? null : normalized, List.of());
    }

    private static void refuseSystemSources(Statement.Select select) {
        for (var source : select.sources()) {
            if (source instanceof Source.Measurement measurement) {
                var command = SYSTEM_SOURCES.get(measurement.name());
                if (command != null) {
                    throw new UnnumberedStatementException(StatementErrors.systemSource(measurement.name(), command));
                }
            }
        }
    }
}
