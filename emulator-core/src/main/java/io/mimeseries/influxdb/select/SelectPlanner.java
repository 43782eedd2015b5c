package io.mimeseries.influxdb.select;

import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.influxdb.bounds.QueryTask;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.CompiledSource;
import io.mimeseries.influxdb.select.compile.FieldRewriter;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.influxdb.select.expression.TagFold;
import io.mimeseries.influxdb.select.expression.TaggedSeries;
import io.mimeseries.influxdb.store.StoreView;
import io.mimeseries.query.window.Windows;
import io.mimeseries.storage.SeriesView;
import io.mimeseries.storage.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns a compiled SELECT into one with types and captured data. Works under the store's lock, on names and views alone. */
public final class SelectPlanner {
    private final StoreFieldMapper mapper;
    private final QueryTask task;
    /** What the outermost query reads: no subquery reads a stored point outside of it, whatever windows it wants before its first one. */
    private final TimeRange outermost;

    private SelectPlanner(StoreFieldMapper mapper, QueryTask task, TimeRange outermost) {
        this.mapper = mapper;
        this.task = task;
        this.outermost = outermost;
    }

    /** @throws io.mimeseries.influxdb.StatementException also if it would read more than the task may */
    static PlannedSelect plan(CompiledSelect compiled, StoreView store, QueryTask task) {
        var mapper = new StoreFieldMapper(store, readRange(compiled));
        var select = FieldRewriter.rewrite(compiled, mapper);
        if (task.boundsBuckets()) {
            task.buckets(buckets(select));
        }
        var range = select.timeRange();
        return new SelectPlanner(mapper, task, withWindowsBefore(select, range))
                .capture(select, SeriesPage.of(select), SeriesPage.of(select).tags(), range);
    }

    /** The windows that a query with a lower bound of time fills; the real server does not look at those of subqueries. */
    private static long buckets(CompiledSelect select) {
        var range = select.timeRange();
        if (select.raw() || select.interval() == 0 || !range.hasMin()) {
            return 0;
        }
        var windows = Windows.every(select.interval(), select.intervalOffset(), select.zone());
        return (windows.startOf(range.max() - 1) - windows.startOf(range.min())) / select.interval() + 1;
    }

    /**
     * @param outermostTags those by which the outermost query groups, and those that top() or bottom() of a query round this one asks for
     * @param asked what the query round this one reads of it, or its own range
     */
    private PlannedSelect capture(CompiledSelect select, SeriesPage page, List<String> outermostTags, TimeRange asked) {
        var range = withWindowsBefore(select, asked);
        var sources = new ArrayList<PlannedSource>();
        var tags = withExtremes(outermostTags, select);
        for (var source : select.sources()) {
            if (source instanceof CompiledSource.Subquery subquery) {
                var inner = subquery.select();
                var bounds = inner.ownTimeRange().intersect(range);
                sources.add(new PlannedSource.Subquery(capture(inner, page.within(inner), tags, bounds)));
            } else if (source instanceof CompiledSource.Measurement measurement) {
                sources.add(new PlannedSource.Measurements(series(select, measurement, range, page)));
            }
        }
        return new PlannedSelect(select, sources, outermostTags, task);
    }

    private static List<String> withExtremes(List<String> outermostTags, CompiledSelect select) {
        if (select.topBottom() == null || select.topBottom().extras().isEmpty()) {
            return outermostTags;
        }
        var tags = new TreeSet<>(outermostTags);
        select.topBottom().extras().forEach(extra -> tags.add(extra.name()));
        return List.copyOf(tags);
    }

    private List<MeasurementSeries> series(
            CompiledSelect select, CompiledSource.Measurement measurement, TimeRange range, SeriesPage page) {
        SystemFields.check(select);
        var found = new ArrayList<MeasurementSeries>();
        var patterns = new TagFold();
        for (var slice : mapper.slices(measurement.source())) {
            // a shard in which an empty range lies counts: functions look at the types of its fields (asked of 1.6.7)
            if (slice.shard().start() > range.max() || slice.shard().end() <= range.min()) {
                continue;
            }
            var schema = slice.table().schema();
            var start = slice.shard().start();
            var ofSlice = new ArrayList<MeasurementSeries>();
            for (var series : slice.table().seriesByKey()) {
                var condition = select.condition() == null
                        ? null
                        : patterns.fold(
                                select.condition(),
                                new Key(slice.measurement(), series.key().tags()));
                if (!TagFold.isNever(condition)) {
                    ofSlice.add(new MeasurementSeries(
                            slice.measurement(),
                            view(select, series.view()),
                            schema,
                            start,
                            condition,
                            select.ascending(),
                            task));
                }
            }
            var shown = page.of(ofSlice);
            task.series(shown.size());
            found.addAll(shown);
        }
        return found;
    }

    private SeriesView view(CompiledSelect select, SeriesView all) {
        return select.subquery() && !outermost.isEmpty() ? all.between(outermost.min(), outermost.max()) : all;
    }

    private record Key(String name, Tags tags) implements TaggedSeries {
        @Override
        public @Nullable String tag(String key) {
            return tags.value(key);
        }
    }

    /** The times that a SELECT reads: its own and the windows before, which transformations need for their first result. */
    public static TimeRange readRange(CompiledSelect select) {
        var range = select.timeRange();
        for (var source : select.sources()) {
            if (source instanceof CompiledSource.Subquery subquery) {
                var inner = readRange(subquery.select());
                range = range.isEmpty()
                        ? inner
                        : new TimeRange(Math.min(range.min(), inner.min()), Math.max(range.max(), inner.max()));
            }
        }
        return withWindowsBefore(select, range);
    }

    private static TimeRange withWindowsBefore(CompiledSelect select, TimeRange range) {
        var extra = 0L;
        for (var call : select.calls()) {
            extra = Math.max(extra, extraWindows(call));
        }
        if (extra == 0 || select.interval() == 0) {
            return range;
        }
        var by = select.interval() * extra;
        return select.ascending()
                ? range.withMin(range.min() - by < range.min() ? range.min() - by : range.min())
                : range.withMax(range.max() + by > range.max() ? range.max() + by : range.max());
    }

    /** How many windows before its first one a call reads. */
    public static long extraWindows(Call call) {
        var inner = call.arguments().isEmpty() || !(call.arguments().get(0) instanceof Call nested)
                ? 0
                : extraWindows(nested);
        return inner + TransformationCall.extraWindows(call);
    }
}
