package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.path.PathPattern;
import io.mimeseries.iotdb.store.StoreView;
import io.mimeseries.iotdb.store.TimeseriesView;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The timeseries that fit any of the patterns of a query. */
final class QuerySchema {
    private final Map<PathPattern, List<BoundSeries>> byPattern = new HashMap<>();
    private final Map<FullPath, TimeseriesView> all = new LinkedHashMap<>();
    private final Map<Path, TimeseriesView> byName = new HashMap<>();
    private final HashOrder order;

    QuerySchema(StoreView view, Collection<PathPattern> patterns) {
        Map<PathPattern, List<TimeseriesView>> found = new LinkedHashMap<>();
        for (var pattern : patterns) {
            var series = found.computeIfAbsent(pattern, view::timeseries);
            series.forEach(each -> all.putIfAbsent(each.path(), each));
        }
        order = new HashOrder(all.keySet());
        found.forEach((pattern, series) -> {
            var bound = series.stream()
                    .sorted(Comparator.comparingInt(each -> order.rank(each.path())))
                    .map(each -> BoundSeries.of(each, pattern.last()))
                    .toList();
            byPattern.put(pattern, bound);
            bound.forEach(each -> byName.put(each.shown(), each.series()));
        });
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

    /** What fits one of the patterns. */
    List<BoundSeries> match(PathPattern pattern) {
        return byPattern.getOrDefault(pattern, List.of());
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
