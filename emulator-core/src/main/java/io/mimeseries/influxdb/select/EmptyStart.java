package io.mimeseries.influxdb.select;

import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.query.aggregate.WindowFunctions;
import java.util.List;

/**
 * Where the points of percentile() begin with none.
 *
 * <p>A window of few points can have no percentile. InfluxDB 1.6.7 leaves such a window out unless it is the first one of all: then it
 * takes the function for one without any points. The answer is empty if each function of the select list begins so, and what transforms
 * these points gets none in any case (asked of 1.6.7).
 */
final class EmptyStart {
    private static final String PERCENTILE = "percentile";

    private final PlannedSelect planned;
    private final CallScope scope;
    private final List<Group> groups;
    private final FilledStream.Source source;

    /** @param groups in the order of the answer */
    EmptyStart(PlannedSelect planned, CallScope scope, List<Group> groups, FilledStream.Source source) {
        this.planned = planned;
        this.scope = scope;
        this.groups = groups;
        this.source = source;
    }

    /** True if no function of the select list begins with a point, and one of them is of percentiles. */
    boolean endsAll() {
        var calls = planned.select().calls();
        return calls.stream().anyMatch(EmptyStart::isOfPercentiles)
                && calls.stream().allMatch(this::hasNoStart);
    }

    /** True if a call transforms percentiles that begin with none. */
    boolean ends(Call call) {
        return TransformationCall.isTransformation(call) && isOfPercentiles(call) && hasNoStart(call);
    }

    private static boolean isOfPercentiles(Call call) {
        return innermost(call).name().equals(PERCENTILE);
    }

    private static Call innermost(Call call) {
        return call.arguments().get(0) instanceof Call inner ? innermost(inner) : call;
    }

    /** Looks at the first window of the first groups that have points. */
    private boolean hasNoStart(Call call) {
        var innermost = innermost(call);
        var intervals = scope.hasInterval() ? SelectPlanner.extraWindows(call) : 0;
        var within = (intervals == 0 ? scope : scope.extended(intervals)).unfilled();
        var counting = new Call("count", innermost.arguments().subList(0, 1));
        for (var stream : StreamLimit.streams(planned, groups)) {
            var first = 0L;
            var any = false;
            var enough = false;
            for (var group : stream) {
                var counts = source.points(counting, within, groups.get(group));
                if (counts.size() == 0) {
                    continue;
                }
                var window = scope.hasInterval() ? counts.times().at(0) : 0;
                var before = window < first == within.ascending();
                if (!any || (window != first && before)) {
                    enough = false;
                    first = window;
                }
                any = true;
                enough |= window == first && isEnough(innermost, ((LongColumn) counts.values()).at(0));
            }
            if (any) {
                return !enough;
            }
        }
        return true;
    }

    private static boolean isEnough(Call innermost, long count) {
        return !innermost.name().equals(PERCENTILE)
                || WindowFunctions.hasPercentile(
                        count, Calls.number(innermost.arguments().get(1)));
    }
}
