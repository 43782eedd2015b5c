package io.mimeseries.influxdb.statement.show;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Source;
import io.mimeseries.influxdb.filter.Match;
import io.mimeseries.influxdb.filter.TagFilter;
import io.mimeseries.influxdb.select.compile.SplitCondition;
import io.mimeseries.influxdb.statement.support.FieldNames;
import io.mimeseries.influxdb.statement.support.MeasurementNames;
import io.mimeseries.influxdb.statement.support.SourceNormalizer;
import io.mimeseries.influxdb.statement.support.StatementContext;
import io.mimeseries.influxdb.store.MeasurementSlice;
import io.mimeseries.influxdb.store.StoreView;
import io.mimeseries.storage.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * The series that FROM and WHERE address in one retention policy, shard by shard: how the real server runs SHOW SERIES, SHOW FIELD
 * KEYS and the cardinalities, which it turns into queries. SHOW SERIES follows the index tsi1 here; inmem lists all policies.
 */
final class AddressedSeries {
    /** What is done with each series. */
    interface Visitor {
        void visit(MeasurementSlice slice, Series series, Match match);
    }

    private static final Expression.RegexLiteral ANY = new Expression.RegexLiteral(".+");

    private final List<Source> sources;
    private final SplitCondition condition;
    private final TagFilter filter;

    private AddressedSeries(List<Source> sources, SplitCondition condition, TagFilter filter) {
        this.sources = sources;
        this.condition = condition;
        this.filter = filter;
    }

    /** @param database what the statement says after ON, empty where it does not */
    static AddressedSeries of(
            StoreView view, List<Source> sources, String database, SplitCondition condition, StatementContext context) {
        var normalizer = new SourceNormalizer(view.catalog(), context.databaseOr(database), context.retentionPolicy());
        var given = sources.isEmpty() ? List.<Source>of(new Source.Measurement("", "", "", null)) : sources;
        var normalized = normalizer.sources(given);
        var named = MeasurementNames.areNameless(given)
                ? normalized.stream().map(AddressedSeries::any).distinct().toList()
                : normalized;
        return new AddressedSeries(named, condition, TagFilter.of(condition.condition()));
    }

    private static Source any(Source nameless) {
        return nameless instanceof Source.Measurement measurement
                ? new Source.Measurement(measurement.database(), measurement.retentionPolicy(), "", ANY)
                : nameless;
    }

    /** The same with another filter for the series. */
    AddressedSeries with(TagFilter other) {
        return new AddressedSeries(sources, condition, other);
    }

    /** The parts of measurements in the shards that the condition's times touch. */
    List<MeasurementSlice> slices(StoreView view) {
        var slices = new ArrayList<MeasurementSlice>();
        var range = condition.timeRange();
        for (var source : sources) {
            if (source instanceof Source.Measurement measurement) {
                var policy = view.catalog()
                        .requireDatabase(measurement.database())
                        .requirePolicy(measurement.retentionPolicy());
                for (var name : new MeasurementNames(List.of(source)).among(view.measurements(policy))) {
                    slices.addAll(view.slices(policy, name, range.min(), range.max()));
                }
            }
        }
        return slices;
    }

    /** Visits the series that do not contradict the condition. */
    void forEach(StoreView view, Visitor visitor) {
        for (var slice : slices(view)) {
            var fields = new FieldNames(List.of(slice));
            for (var series : slice.table().series()) {
                var match = filter.match(slice.measurement(), series.key().tags(), fields::contains);
                if (match != Match.NO) {
                    visitor.visit(slice, series, match);
                }
            }
        }
    }
}
