package io.mimeseries.iotdb.select.plan;

import io.mimeseries.iotdb.expression.CompiledExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aggregations over windows.
 *
 * @param slots the columns of the aggregated rows behind the first, which is the last time of the window
 * @param having which aggregated rows remain, null for all
 */
public record AggregationPlan(
        List<AggregateSlot> slots,
        Windowing windowing,
        @Nullable CompiledExpression having) {
    public AggregationPlan {
        slots = List.copyOf(slots);
    }
}
