package io.mimeseries.iotdb.auth.require;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Insert;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.expression.TimeseriesCollector;
import io.mimeseries.iotdb.path.PathPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paths that a statement touches, wildcards and all. */
final class PathLists {
    private PathLists() {}

    static List<PathPattern> of(List<Path> paths) {
        return paths.stream().map(path -> new PathPattern(path.nodes())).toList();
    }

    static List<PathPattern> of(@Nullable Path path) {
        return path == null ? List.of() : List.of(new PathPattern(path.nodes()));
    }

    static List<PathPattern> of(Insert insert) {
        var device = new PathPattern(insert.device().nodes());
        return insert.measurements().stream()
                .map(measurement -> device.resolve(List.of(measurement)))
                .toList();
    }

    /** What SELECT and WHERE name, below each path of FROM. */
    static List<PathPattern> of(Query query) {
        var names = new ArrayList<Path>();
        query.columns().forEach(column -> names.addAll(TimeseriesCollector.of(column.expression())));
        Expression where = query.where();
        if (where != null) {
            names.addAll(TimeseriesCollector.of(where));
        }
        var paths = new ArrayList<PathPattern>();
        for (var from : query.from()) {
            for (var name : names) {
                paths.add(
                        name.absolute()
                                ? new PathPattern(name.nodes())
                                : new PathPattern(from.nodes()).resolve(name.nodes()));
            }
        }
        return paths.stream().distinct().toList();
    }
}
