package io.mimeseries.iotdb.select.plan;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.SortItem;
import io.mimeseries.grammar.iotdb.ast.SortKey;
import io.mimeseries.iotdb.select.range.TimeRanges;
import io.mimeseries.iotdb.store.TimeseriesView;
import java.util.List;

/**
 * What SELECT LAST does.
 *
 * @param order by TIME, TIMESERIES, {@code value} or {@code dataType}
 * @param limit 0 for none
 */
public record LastPlan(List<TimeseriesView> series, TimeRanges ranges, List<SortItem> order, long offset, long limit) {
    public LastPlan {
        series = List.copyOf(series);
        order = List.copyOf(order);
    }

    /** The column that a key of the order names, as written. */
    public static String column(SortKey key) {
        return key instanceof SortKey.Value value && value.expression() instanceof Expression.Timeseries node
                ? node.path().toString()
                : key.toString();
    }
}
