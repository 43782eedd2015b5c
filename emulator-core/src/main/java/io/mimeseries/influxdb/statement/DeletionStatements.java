package io.mimeseries.influxdb.statement;

import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.catalog.Database;
import io.mimeseries.influxdb.catalog.ShardGroups;
import io.mimeseries.influxdb.filter.Match;
import io.mimeseries.influxdb.filter.TagFilter;
import io.mimeseries.influxdb.select.compile.ConditionSplitter;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.statement.support.Conditions;
import io.mimeseries.influxdb.statement.support.FieldNames;
import io.mimeseries.influxdb.statement.support.MeasurementNames;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.influxdb.store.StoreUpdate;
import io.mimeseries.influxdb.store.StoreView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** DELETE, DROP SERIES, DROP MEASUREMENT and DROP SHARD. */
final class DeletionStatements {
    private final InfluxStore store;
    private final Clock clock;

    DeletionStatements(InfluxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void delete(Statement.Delete statement, StatementContext context) {
        delete(statement.sources(), statement.condition(), context);
    }

    void dropSeries(Statement.DropSeries statement, StatementContext context) {
        if (Conditions.mentionTime(statement.condition())) {
            throw new StatementException(StatementErrors.timeNotSupported("DROP SERIES"));
        }
        delete(statement.sources(), statement.condition(), context);
    }

    void dropMeasurement(Statement.DropMeasurement statement, StatementContext context) {
        store.update(update -> {
            update.dropMeasurement(update.catalog().requireDatabase(context.database()), statement.name());
            return true;
        });
    }

    void dropShard(Statement.DropShard statement) {
        store.update(update -> {
            update.setCatalog(ShardGroups.dropShard(update.catalog(), statement.id()));
            return true;
        });
    }

    private void delete(List<Source> sources, @Nullable Expression condition, StatementContext context) {
        store.catalog().requireDatabase(context.database());
        var names = new MeasurementNames(sources);
        if (store.read(view -> isNowhere(view, names))) {
            return;
        }
        var split = ConditionSplitter.split(condition, clock.nanoseconds(), null);
        var filter = TagFilter.ofDeletion(split.condition());
        store.update(update -> {
            var database = update.catalog().requireDatabase(context.database());
            for (var measurement : names.among(update.view().measurements(database))) {
                refuseFields(update.view(), database, measurement, filter);
            }
            for (var measurement : names.among(update.view().measurements(database))) {
                delete(update, database, measurement, filter, split.timeRange());
            }
            return true;
        });
    }

    /**
     * Whether FROM comes to nothing before the condition is looked at: the real server asks the shards of all databases for what its regular
     * expressions mean, and takes names as they are from any shard (seen in 1.6.7).
     */
    private static boolean isNowhere(StoreView view, MeasurementNames names) {
        if (names.isAll()) {
            return false;
        }
        for (var database : view.catalog().databases().values()) {
            for (var policy : database.policies().values()) {
                if (!policy.shardGroups().isEmpty()
                        && (names.hasNames()
                                || !names.among(view.measurements(policy)).isEmpty())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void delete(
            StoreUpdate update, Database database, String measurement, TagFilter filter, TimeRange range) {
        var fields = new FieldNames(update.view().slices(database, measurement));
        update.deletePoints(
                database,
                measurement,
                tags -> filter.match(measurement, tags, fields::contains) == Match.YES,
                range.min(),
                range.max());
    }

    /** The real server looks at all shards, also at those without points in the time range, and names the first that it minds. */
    private static void refuseFields(StoreView view, Database database, String measurement, TagFilter filter) {
        for (var slice : view.slices(database, measurement)) {
            var fields = new FieldNames(List.of(slice));
            for (var series : slice.table().series()) {
                if (filter.match(measurement, series.key().tags(), fields::contains) == Match.UNDECIDED) {
                    throw new StatementException(
                            StatementErrors.fieldsInDeletion(slice.shard().id()));
                }
            }
        }
    }
}
