package io.mimeseries.influxdb.select;

import io.mimeseries.influxdb.bounds.QueryTask;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.TimeRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A SELECT with the data that it reads, captured at one moment; it runs without any lock.
 *
 * @param select rewritten: typed, without wildcards
 * @param sources in the order of FROM
 * @param outermostTags the tags of the outermost GROUP BY
 * @param task is asked before each call, and by long sorts
 */
record PlannedSelect(CompiledSelect select, List<PlannedSource> sources, List<String> outermostTags, QueryTask task) {

    /** True if a subquery is among the sources. */
    boolean readsSubqueries() {
        for (var source : sources) {
            if (source instanceof PlannedSource.Subquery) {
                return true;
            }
        }
        return false;
    }

    /** The same with so many windows more before the first one, which subqueries read as far as their own bounds let them. */
    PlannedSelect extended(long windows) {
        return windows == 0 ? this : over(CallScope.extended(select, select.timeRange(), windows));
    }

    private PlannedSelect over(TimeRange range) {
        var read = new ArrayList<PlannedSource>(sources.size());
        for (var source : sources) {
            read.add(
                    source instanceof PlannedSource.Subquery subquery
                            ? new PlannedSource.Subquery(subquery.select().within(range))
                            : source);
        }
        return new PlannedSelect(select.over(range), read, outermostTags, task);
    }

    private PlannedSelect within(TimeRange outer) {
        return over(select.ownTimeRange().intersect(outer));
    }
}
