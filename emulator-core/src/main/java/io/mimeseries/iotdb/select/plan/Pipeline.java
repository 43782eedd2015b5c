package io.mimeseries.iotdb.select.plan;

import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.select.range.TimeRanges;
import io.mimeseries.iotdb.store.TimeseriesView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From timeseries to columns, for the whole query or for one device.
 *
 * @param sources the columns of the joined rows
 * @param where which of those rows remain, null for all
 * @param aggregation null without aggregations
 * @param outputs computed from the joined or from the aggregated rows
 */
public record Pipeline(
        List<TimeseriesView> sources,
        TimeRanges ranges,
        @Nullable CompiledExpression where,
        @Nullable AggregationPlan aggregation,
        List<CompiledExpression> outputs) {
    public Pipeline {
        sources = List.copyOf(sources);
        outputs = List.copyOf(outputs);
    }
}
