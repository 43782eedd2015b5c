package io.mimeseries.tdengine.aggregate;

import io.mimeseries.column.LongColumnBuilder;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.Precision;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.group.Argument;
import io.mimeseries.tdengine.group.GroupCall;
import java.util.List;

/** COUNT: rows with a value. */
final class Count {
    private Count() {}

    static GroupCall bind(List<Argument> arguments, Precision precision) {
        return new AggregateCall(
                ValueType.BIGINT,
                (input, from, to, result) ->
                        ((LongColumnBuilder) result).append(Nulls.countValues(input.values(), from, to)));
    }
}
