package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.store.StoreView;
import io.mimeseries.iotdb.store.TimeseriesView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The timeseries that fit any of the patterns of a query. */
final class QuerySchema {
    private final Map<PathPattern, List<BoundSeries>> byPattern = new HashMap<>();
    private final Map<FullPath, TimeseriesView> all = new LinkedHashMap<>();
    private final Map<FullPath, List<TimeseriesView>> byDevice = new HashMap<>();
    private final Map<Path, TimeseriesView> byName = new HashMap<>();
    private final HashOrder order;

    QuerySchema(StoreView view, Collection<PathPattern> patterns, Predicate<FullPath> readable) {
        Map<PathPattern, List<TimeseriesView>> found = new LinkedHashMap<>();
        for (var pattern : patterns) {
            var series = found.computeIfAbsent(
                    pattern,
                    key -> view.timeseries(key).stream()
                            .filter(each -> readable.test(each.path()))
                            .toList());
            series.forEach(each -> all.putIfAbsent(each.path(), each));
        }
        order = new HashOrder(all.keySet());
        found.forEach((pattern, series) -> byPattern.put(pattern, bind(series, pattern)));
        all.values()
                .forEach(each -> byDevice.computeIfAbsent(each.device(), device -> new ArrayList<>())
                        .add(each));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** All timeseries, each once. */
    List<TimeseriesView> all() {
        return all.values().stream()
                .sorted(Comparator.comparingInt(each -> order.rank(each.path())))
                .toList();
    }

    /** The timeseries that an expanded expression names. */
    TimeseriesView series(Path shown) {
        return Objects.requireNonNull(byName.get(shown));
    }

    /** What fits one of the patterns, or a measurement of one device. */
    List<BoundSeries> match(PathPattern pattern) {
        return byPattern.computeIfAbsent(pattern, this::ofDevice);
    }

    private List<BoundSeries> ofDevice(PathPattern pattern) {
        var device = new FullPath(pattern.parent().nodes());
        var found = byDevice.getOrDefault(device, List.of()).stream()
                .filter(each -> pattern.matches(each.path()) || pattern.last().equals(each.alias()))
                .toList();
        return bind(found, pattern);
    }

    private List<BoundSeries> bind(List<TimeseriesView> series, PathPattern pattern) {
        var bound = series.stream()
                .sorted(Comparator.comparingInt(each -> order.rank(each.path())))
                .map(each -> BoundSeries.of(each, pattern.last()))
                .toList();
        bound.forEach(each -> byName.put(each.shown(), each.series()));
        return bound;
    }

    /** The devices of timeseries of the query that fit a pattern of their own. */
    List<FullPath> devices(PathPattern pattern) {
        return all.values().stream()
                .map(TimeseriesView::device)
                .distinct()
                .filter(pattern::matches)
                .sorted(Comparator.comparingInt(order::rank))
                .toList();
    }
}
