package io.mimeseries.influxdb.select;

import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.bounds.QueryTask;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.TimeRange;
import io.mimeseries.query.window.Windows;
import java.util.List;

/**
 * What the calls of one SELECT have in common.
 *
 * @param range the times that are read
 * @param windows the windows of GROUP BY time(), or one for everything
 * @param aux the columns that travel with the points of a selector
 * @param ownTimes true if a selector's point keeps its own time
 * @param rowLimit the rows that can show at most
 * @param ascending the order of the points that calls give
 * @param fills true if fill() completes the windows of each call
 * @param scans what computes the calls over stored series, kept from group to group
 * @param task is asked whether the query may go on
 */
record CallScope(
        CompiledSelect select,
        TimeRange range,
        Windows windows,
        List<VariableReference> aux,
        boolean ownTimes,
        int rowLimit,
        boolean ascending,
        boolean fills,
        StoredScan.All scans,
        QueryTask task) {

    /** @param paged true if the rows of a group that LIMIT and OFFSET leave out need not be computed */
    static CallScope of(PlannedSelect planned, boolean paged) {
        var select = planned.select();
        var range = select.timeRange();
        var windows = select.interval() == 0
                ? Windows.all(range.hasMin() ? range.min() : 0)
                : Windows.every(select.interval(), select.intervalOffset(), select.zone());
        var aux = select.selector() ? select.references() : List.<VariableReference>of();
        var rowLimit = !paged || select.limit() == 0 || select.calls().size() > 1
                ? Integer.MAX_VALUE
                : (int) Math.min(Integer.MAX_VALUE, (long) select.limit() + select.offset());
        return new CallScope(
                select,
                range,
                windows,
                aux,
                select.selector() && select.interval() == 0,
                rowLimit,
                select.ascending(),
                true,
                new StoredScan.All(),
                planned.task());
    }

    /** @throws io.mimeseries.influxdb.StatementException if the query must not go on */
    void check() {
        task.check();
    }

    boolean hasInterval() {
        return select.interval() != 0;
    }

    /** True if a call gives the same in both scopes, which are of one SELECT. */
    boolean agreesWith(CallScope other) {
        return range.equals(other.range)
                && aux.isEmpty() == other.aux.isEmpty()
                && ownTimes == other.ownTimes
                && ascending == other.ascending;
    }

    /** The same with points of their own times in ascending order, for a first pass over parts of a group. */
    CallScope forParts() {
        return new CallScope(select, range, windows, aux, true, Integer.MAX_VALUE, true, fills, scans, task);
    }

    /** The same without fill(), which is then left to the caller. */
    CallScope unfilled() {
        return new CallScope(select, range, windows, aux, ownTimes, rowLimit, ascending, false, scans, task);
    }

    /** The scope of a call inside a transformation, which needs the windows before the first one. */
    CallScope extended(long intervals) {
        return new CallScope(
                select,
                extended(select, range, intervals),
                windows,
                List.of(),
                false,
                Integer.MAX_VALUE,
                ascending,
                fills,
                scans,
                task);
    }

    static TimeRange extended(CompiledSelect select, TimeRange range, long intervals) {
        var by = select.interval() * intervals;
        // InfluxDB 1.6.7 does not guard an open end against overflow: the range is then empty, and so is the answer.
        return select.ascending() ? range.withMin(range.min() - by) : range.withMax(range.max() + by);
    }

    /** How many windows more than another scope of the same SELECT this one reads before the first one. */
    long windowsBefore(CallScope other) {
        if (!hasInterval()) {
            return 0;
        }
        var by = ascending ? other.range.min() - range.min() : range.max() - other.range.max();
        return by / select.interval();
    }
}
