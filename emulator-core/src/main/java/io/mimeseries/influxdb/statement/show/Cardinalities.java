package io.mimeseries.influxdb.statement.show;

import io.mimeseries.engine.Clock;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.ResultSeries;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.filter.Match;
import io.mimeseries.influxdb.filter.TagFilter;
import io.mimeseries.influxdb.select.compile.ConditionSplitter;
import io.mimeseries.influxdb.statement.support.Conditions;
import io.mimeseries.influxdb.statement.support.MeasurementNames;
import io.mimeseries.influxdb.statement.support.SourceNormalizer;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.statement.support.StatementErrors;
import io.mimeseries.influxdb.statement.support.Table;
import io.mimeseries.influxdb.store.InfluxStore;
import io.mimeseries.influxdb.store.MeasurementSlice;
import io.mimeseries.influxdb.store.StoreView;
import io.mimeseries.query.StringOrder;
import io.mimeseries.storage.Series;
import io.mimeseries.storage.SeriesKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * SHOW … CARDINALITY. Series and measurements are estimated for a whole database, or counted like the others as a query over one
 * retention policy would.
 */
public final class Cardinalities {
    /** What is counted together: the measurement, empty where all are, and the tags of GROUP BY. */
    private record Group(String measurement, GroupTags tags) {}

    private record SeriesInShard(long shard, SeriesKey key) {}

    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::measurement, StringOrder.COMPARATOR).thenComparing(Group::tags);

    private final InfluxStore store;
    private final Clock clock;

    public Cardinalities(InfluxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public List<ResultSeries> show(Statement.ShowCardinality statement, StatementContext context) {
        return isEstimate(statement) ? estimate(statement, context) : count(statement, context);
    }

    private static boolean isEstimate(Statement.ShowCardinality statement) {
        return switch (statement.kind()) {
            case SERIES, MEASUREMENT ->
                !statement.exact()
                        && statement.sources().isEmpty()
                        && statement.condition() == null
                        && statement.dimensions().isEmpty()
                        && statement.limit() == 0
                        && statement.offset() == 0;
            default -> false;
        };
    }

    private List<ResultSeries> estimate(Statement.ShowCardinality statement, StatementContext context) {
        var name = context.databaseOr(statement.database());
        if (name.isEmpty()) {
            throw new StatementException(StatementErrors.DATABASE_REQUIRED);
        }
        var size = store.read(view -> estimate(view, name, statement.kind()));
        return new Table("", "cardinality estimation").row((long) size).asList();
    }

    private static int estimate(StoreView view, String name, Statement.ShowCardinality.Kind kind) {
        var database = view.catalog().database(name);
        if (database == null) {
            return 0;
        }
        if (kind == Statement.ShowCardinality.Kind.MEASUREMENT) {
            return view.measurements(database).size();
        }
        var keys = new HashSet<>();
        for (var shard : view.shards(database)) {
            for (var table : shard.tables().values()) {
                table.series().forEach(series -> keys.add(series.key()));
            }
        }
        return keys.size();
    }

    private List<ResultSeries> count(Statement.ShowCardinality statement, StatementContext context) {
        if (statement.kind() != Statement.ShowCardinality.Kind.TAG_VALUES
                && Conditions.mentionTime(statement.condition())) {
            throw new StatementException(StatementErrors.timeNotSupported(name(statement.kind())));
        }
        if (statement.sources().stream().anyMatch(MeasurementNames::isNameless)) {
            store.read(view -> new SourceNormalizer(
                            view.catalog(), context.databaseOr(statement.database()), context.retentionPolicy())
                    .readable(statement.sources()));
        }
        var split = ConditionSplitter.split(statement.condition(), clock.nanoseconds(), null);
        var wanted = wantedKeys(statement);
        if (statement.kind() == Statement.ShowCardinality.Kind.TAG_VALUES
                && (split.timeRange().min() > 0 || split.timeRange().max() < 0)) {
            // What the real server counts there are points at the time 0 (asked of 1.6.7).
            return List.of();
        }
        var groups = new TreeMap<Group, Set<Object>>(ORDER);
        store.read(view -> {
            var addressed = AddressedSeries.of(view, statement.sources(), statement.database(), split, context)
                    .with(
                            statement.kind() == Statement.ShowCardinality.Kind.TAG_VALUES
                                    ? TagFilter.ofPresentTags(split.condition())
                                    : TagFilter.ofQuery(split.condition()));
            var grouping = Grouping.of(statement.dimensions(), addressed.slices(view));
            addressed.forEach(view, (slice, series, match) -> {
                if (match == Match.YES) {
                    var measurement =
                            statement.kind() == Statement.ShowCardinality.Kind.MEASUREMENT ? "" : slice.measurement();
                    var group = new Group(measurement, grouping.of(series.key().tags()));
                    collect(
                            statement.kind(),
                            slice,
                            series,
                            wanted,
                            groups.computeIfAbsent(group, absent -> new HashSet<>()));
                }
            });
            return true;
        });
        var result = new ArrayList<ResultSeries>();
        groups.forEach((group, counted) -> {
            if (!counted.isEmpty() && statement.offset() == 0) {
                result.add(new Table(group.measurement(), group.tags().toMap(), "count")
                        .row((long) counted.size())
                        .build());
            }
        });
        return result;
    }

    private static void collect(
            Statement.ShowCardinality.Kind kind,
            MeasurementSlice slice,
            Series series,
            Predicate<String> wanted,
            Set<Object> counted) {
        var tags = series.key().tags();
        switch (kind) {
            // A series counts once in every shard (asked of 1.6.7).
            case SERIES -> counted.add(new SeriesInShard(slice.shard().id(), series.key()));
            case MEASUREMENT -> counted.add(slice.measurement());
            case FIELD_KEY -> {
                var schema = slice.table().schema();
                for (int column = 0; column < schema.size(); column++) {
                    counted.add(schema.name(column));
                }
            }
            case TAG_KEY, TAG_VALUES -> {
                for (int index = 0; index < tags.size(); index++) {
                    if (wanted.test(tags.name(index))) {
                        counted.add(
                                kind == Statement.ShowCardinality.Kind.TAG_KEY ? tags.name(index) : tags.value(index));
                    }
                }
            }
        }
    }

    private static Predicate<String> wantedKeys(Statement.ShowCardinality statement) {
        return statement.keyOperator() == null || statement.keys() == null
                ? key -> true
                : KeySelection.of(statement.keyOperator(), statement.keys());
    }

    /** As the real server calls it in an error text, whether EXACT was asked for or not. */
    private static String name(Statement.ShowCardinality.Kind kind) {
        return switch (kind) {
            case SERIES -> "SHOW SERIES EXACT CARDINALITY";
            case MEASUREMENT -> "SHOW MEASUREMENT EXACT CARDINALITY";
            case TAG_KEY -> "SHOW TAG KEY EXACT CARDINALITY";
            case TAG_VALUES -> "SHOW TAG VALUES EXACT CARDINALITY";
            case FIELD_KEY -> "SHOW FIELD KEY CARDINALITY";
        };
    }
}
