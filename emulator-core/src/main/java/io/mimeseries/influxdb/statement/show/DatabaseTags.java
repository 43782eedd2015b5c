package io.mimeseries.influxdb.statement.show;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.filter.Match;
import io.mimeseries.influxdb.filter.TagFilter;
import io.mimeseries.influxdb.select.compile.SplitCondition;
import io.mimeseries.influxdb.statement.support.Conditions;
import io.mimeseries.influxdb.statement.support.FieldNames;
import io.mimeseries.influxdb.statement.support.MeasurementNames;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.influxdb.store.MeasurementSlice;
import io.mimeseries.storage.Series;
import java.util.List;

/**
 * The series of all retention policies of a database, in the shards that a condition's times touch: how the real server answers SHOW
 * TAG KEYS and SHOW TAG VALUES, from its index and not by a query. Databases and policies before a measurement are ignored there.
 */
final class DatabaseTags {
    /** What is done with the series. */
    interface Visitor {
        /** Comes first, if there is a measurement to look at. */
        default void begin() {}

        void visit(MeasurementSlice slice, Series series);
    }

    private final InfluxStore store;

    DatabaseTags(InfluxStore store) {
        this.store = store;
    }

    /**
     * Visits the series that do not contradict the condition; that fields are not looked at is the real server's rule.
     */
    void forEach(String database, List<Source> sources, SplitCondition split, Visitor visitor) {
        if (database.isEmpty()) {
            throw new StatementException(StatementErrors.DATABASE_REQUIRED);
        }
        store.catalog().requireDatabase(database);
        Conditions.refuseFalse(split.condition());
        Conditions.refuseOrder(split.condition());
        var conditions = IndexConditions.of(split.condition());
        var filter = TagFilter.of(conditions.ofTags());
        store.read(view -> {
            var all = view.catalog().requireDatabase(database);
            var names = MeasurementNames.shown(sources).among(view.measurements(all));
            if (conditions.ofMeasurements() instanceof Expression.Binary condition) {
                names.retainAll(new MeasurementCondition(view, all).names(condition));
            }
            if (!names.isEmpty()) {
                visitor.begin();
            }
            for (var policy : all.policies().values()) {
                for (var measurement : names) {
                    var range = split.timeRange();
                    view.slices(policy, measurement, range.min(), range.max())
                            .forEach(slice -> visit(slice, filter, visitor));
                }
            }
            return true;
        });
    }

    private static void visit(MeasurementSlice slice, TagFilter filter, Visitor visitor) {
        var fields = new FieldNames(List.of(slice));
        for (var series : slice.table().series()) {
            if (filter.match(slice.measurement(), series.key().tags(), fields::contains) != Match.NO) {
                visitor.visit(slice, series);
            }
        }
    }
}
