package io.mimeseries.tdengine.aggregate;

import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** HYPERLOGLOG: distinct values. They are counted; the real server estimates, exactly for some thousands, within 1 % of more. */
final class DistinctCount {
    private DistinctCount() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        return new AggregateCall(ValueType.BIGINT, (input, from, to, result) -> {
            var values = new HashSet<@Nullable Object>();
            for (var row : Nulls.rowsWithValue(input.values(), from, to)) {
                values.add(input.values().get(row));
            }
            ((LongColumnBuilder) result).append(values.size());
        });
    }
}
