package io.mimeseries.influxdb.select;

import io.mimeseries.column.LongColumn;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Fill.Mode;
import io.mimeseries.influxdb.select.rows.Rows;
import io.mimeseries.query.aggregate.WindowFunctions;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        return anyIsOfPercentiles() && noneHasStart();
    }

    private boolean anyIsOfPercentiles() {
        for (var call : planned.select().calls()) {
            if (isOfPercentiles(call)) {
                return true;
            }
        }
        return false;
    }

    private boolean noneHasStart() {
        for (var call : planned.select().calls()) {
            if (!hasNoStart(call)) {
                return false;
            }
        }
        return true;
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

    /**
     * Where the points of one function end although there are more: a window without a percentile ends what transforms them, two of
     * them running end the answer, and all groups behind it are lost (asked of 1.6.7).
     *
     * @param group its number among the groups
     * @param window the start of the window from which on nothing shows
     */
    record End(int group, long window, boolean ascending) {
        Rows of(int number, Rows rows) {
            if (number != group) {
                return number < group ? rows : rows.slice(0, 0);
            }
            var count = 0;
            while (count < rows.size()
                    && rows.times().at(count) != window
                    && (rows.times().at(count) < window) == ascending) {
                count++;
            }
            return rows.slice(0, count);
        }
    }

    /** Where the answer ends early, null if it does not. Fill would make up for it, and a query round this one reads on. */
    @Nullable
    End end() {
        var select = planned.select();
        if (select.subquery()
                || select.calls().size() != 1
                || !isOfPercentiles(select.calls().get(0))
                || !scope.hasInterval()
                || select.fill().mode() != Mode.NONE) {
            return null;
        }
        var call = select.calls().get(0);
        var innermost = innermost(call);
        var transforms = TransformationCall.isTransformation(call);
        var intervals = SelectPlanner.extraWindows(call);
        var within = (intervals == 0 ? scope : scope.extended(intervals)).unfilled();
        var counting = new Call("count", innermost.arguments().subList(0, 1));
        var running = 0;
        for (int number = 0; number < groups.size(); number++) {
            var counts = source.points(counting, within, groups.get(number));
            for (int row = 0; row < counts.size(); row++) {
                running = isEnough(innermost, ((LongColumn) counts.values()).at(row)) ? 0 : running + 1;
                if (running == (transforms ? 1 : 2)) {
                    return new End(number, counts.times().at(row), scope.ascending());
                }
            }
        }
        return null;
    }

    private static boolean isEnough(Call innermost, long count) {
        return !innermost.name().equals(PERCENTILE)
                || WindowFunctions.hasPercentile(
                        count, Calls.number(innermost.arguments().get(1)));
    }
}
