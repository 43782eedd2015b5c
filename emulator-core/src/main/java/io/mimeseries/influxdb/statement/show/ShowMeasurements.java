package io.mimeseries.influxdb.statement.show;

import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.statement.support.Conditions;
import io.mimeseries.influxdb.statement.support.MeasurementNames;
import io.mimeseries.influxdb.statement.support.Page;
import io.mimeseries.influxdb.statement.support.PassingFailureException;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import io.mimeseries.influxdb.statement.support.Table;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.influxdb.store.StoreView;
import java.util.List;
import java.util.Set;

/** SHOW MEASUREMENTS. */
public final class ShowMeasurements {
    private final InfluxStore store;

    public ShowMeasurements(InfluxStore store) {
        this.store = store;
    }

    public List<ResultSeries> show(Statement.ShowMeasurements statement, StatementContext context) {
        if (Conditions.mentionTime(statement.condition())) {
            throw new StatementException(StatementErrors.timeNotSupported("SHOW MEASUREMENTS"));
        }
        var database = context.databaseOr(statement.database());
        if (database.isEmpty()) {
            throw new StatementException(StatementErrors.DATABASE_REQUIRED);
        }
        var names = List.copyOf(store.read(view -> names(view, database, statement)));
        var page = Page.of(names, statement.limit(), statement.offset());
        if (page.isEmpty()) {
            return List.of();
        }
        var table = new Table("measurements", "name");
        page.forEach(table::row);
        return table.asList();
    }

    /** An unknown database has no measurements, which is no error here (vector show-0232). */
    private static Set<String> names(StoreView view, String databaseName, Statement.ShowMeasurements statement) {
        var database = view.catalog().database(databaseName);
        if (database == null) {
            return Set.of();
        }
        var source = statement.source();
        var candidates = MeasurementNames.shown(source == null ? List.of() : List.of(source))
                .among(view.measurements(database));
        var condition = statement.condition();
        if (condition != null) {
            try {
                candidates.retainAll(new MeasurementCondition(view, database).names(condition));
            } catch (StatementException e) {
                throw new PassingFailureException(e.text());
            }
        }
        return candidates;
    }
}
