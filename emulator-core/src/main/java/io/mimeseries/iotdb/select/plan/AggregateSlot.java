package io.mimeseries.iotdb.select.plan;

import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.function.AggregateFunction;
import io.mimeseries.iotdb.select.aggregate.Accumulator;
import io.mimeseries.iotdb.select.aggregate.Accumulators;
import io.mimeseries.iotdb.select.aggregate.RunLength;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result column of aggregations.
 *
 * @param input the type of the first argument
 * @param type of the result
 * @param keep of {@code count_if}, otherwise null
 * @param ignoreNull of {@code count_if}
 * @param members what is aggregated into it: one, but for GROUP BY LEVEL and TAGS
 */
public record AggregateSlot(
        AggregateFunction function,
        DataType input,
        DataType type,
        @Nullable RunLength keep,
        boolean ignoreNull,
        List<AggregateArguments> members) {
    public AggregateSlot {
        members = List.copyOf(members);
    }

    /** The same over other arguments. */
    public AggregateSlot over(List<AggregateArguments> others) {
        return new AggregateSlot(function, input, type, keep, ignoreNull, others);
    }

    public Accumulator accumulator() {
        return keep == null ? Accumulators.of(function, input.columnType()) : Accumulators.countIf(keep, ignoreNull);
    }
}
