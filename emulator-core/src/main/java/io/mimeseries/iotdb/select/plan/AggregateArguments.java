package io.mimeseries.iotdb.select.plan;

import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.store.TimeseriesView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregation is applied to.
 *
 * @param series the only argument if it is a bare timeseries, which needs no rows to be joined; otherwise null
 * @param compiled over the joined rows
 */
public record AggregateArguments(@Nullable TimeseriesView series, List<CompiledExpression> compiled) {
    public AggregateArguments {
        compiled = List.copyOf(compiled);
    }
}
