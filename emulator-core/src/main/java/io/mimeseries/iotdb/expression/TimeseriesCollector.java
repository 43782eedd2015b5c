package io.mimeseries.iotdb.expression;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import java.util.ArrayList;
import java.util.List;

/** Which timeseries an expression names. */
public final class TimeseriesCollector {
    private TimeseriesCollector() {}

    /** In the order of the text, each as often as it stands there. */
    public static List<Path> of(Expression expression) {
        var paths = new ArrayList<Path>();
        collect(expression, paths);
        return paths;
    }

    private static void collect(Expression expression, List<Path> paths) {
        if (expression instanceof Expression.Timeseries timeseries) {
            paths.add(timeseries.path());
        }
        ExpressionParts.of(expression).forEach(part -> collect(part, paths));
    }
}
