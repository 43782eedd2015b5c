package io.mimeseries.influxdb.select;

import io.mimeseries.engine.NotEmulatedException;
import io.mimeseries.grammar.influxql.ast.Fill.Mode;
import io.mimeseries.query.Points;
import io.mimeseries.query.fill.Fill;
import io.mimeseries.query.fill.FillMode;
import org.jspecify.annotations.Nullable;

/** Completes the points of a call to one for every window of GROUP BY time(). */
final class WindowFill {
    /** More windows than any test means: the real server would work on them until its memory or its limits end. */
    private static final long MAX_WINDOWS = 10_000_000;

    private WindowFill() {}

    static Points fill(CallScope scope, String function, Points points) {
        var select = scope.select();
        if (!scope.fills() || !scope.hasInterval() || select.fill().mode() == Mode.NONE || points.size() == 0) {
            return points;
        }
        var windows = scope.windows();
        var range = scope.range();
        var ascending = scope.ascending();
        var firstPoint = points.times().at(ascending ? 0 : points.size() - 1);
        var lastPoint = points.times().at(ascending ? points.size() - 1 : 0);
        var first = range.hasMin() ? windows.startOf(range.min()) : firstPoint;
        var last = range.hasMax() ? windows.startOf(range.max()) : lastPoint;
        if (scope.rowLimit() < MAX_WINDOWS) {
            var fits = select.interval() <= Long.MAX_VALUE / scope.rowLimit();
            var span = fits ? select.interval() * scope.rowLimit() : Long.MAX_VALUE;
            if (ascending) {
                last = Math.min(last, Math.max(lastPoint, saturatedAdd(first, span)));
            } else {
                first = Math.max(first, Math.min(firstPoint, saturatedAdd(last, -span)));
            }
        }
        if ((last / select.interval()) - (first / select.interval()) > MAX_WINDOWS) {
            throw new NotEmulatedException("GROUP BY time() with more than " + MAX_WINDOWS + " windows");
        }
        return Fill.fill(points, windows, first, last, mode(scope, function), number(scope, function), ascending);
    }

    /** True for a function whose windows fill() completes. */
    static boolean completes(String function) {
        return switch (function) {
            case "count",
                    "sum",
                    "mean",
                    "min",
                    "max",
                    "first",
                    "last",
                    "median",
                    "mode",
                    "stddev",
                    "spread",
                    "percentile" -> true;
            default -> false;
        };
    }

    private static FillMode mode(CallScope scope, String function) {
        return switch (scope.select().fill().mode()) {
            // A window without points counts as 0 (vectors groupby_fill).
            case NULL -> function.equals("count") ? FillMode.NUMBER : FillMode.NULL;
            case NONE -> FillMode.NONE;
            case NUMBER -> FillMode.NUMBER;
            case PREVIOUS -> FillMode.PREVIOUS;
            case LINEAR -> FillMode.LINEAR;
        };
    }

    private static @Nullable Object number(CallScope scope, String function) {
        var fill = scope.select().fill();
        return fill.mode() == Mode.NULL && function.equals("count") ? (Object) 0L : fill.number();
    }

    private static long saturatedAdd(long a, long b) {
        var sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0 ? (b < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
    }
}
