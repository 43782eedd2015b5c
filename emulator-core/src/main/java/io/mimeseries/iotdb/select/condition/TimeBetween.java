package io.mimeseries.iotdb.select.condition;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.TimeValue;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.range.TimeRanges;

/** {@code time BETWEEN 1 AND 5}, and the forms in which time is one of the bounds. */
record TimeBetween(SqlTimes times) {

    TimeCondition of(Expression.Between node) {
        if (node.operand() instanceof Expression.Time
                && node.low() instanceof TimeValue low
                && node.high() instanceof TimeValue high) {
            return found(node, TimeRanges.of(times.valueOf(low), times.valueOf(high)));
        }
        if (node.low() instanceof Expression.Time
                && node.operand() instanceof TimeValue value
                && node.high() instanceof TimeValue high
                && times.valueOf(value) <= times.valueOf(high)) {
            return found(node, TimeRanges.of(Long.MIN_VALUE, times.valueOf(value)));
        }
        if (node.high() instanceof Expression.Time
                && node.operand() instanceof TimeValue value
                && node.low() instanceof TimeValue low
                && times.valueOf(low) <= times.valueOf(value)) {
            return found(node, TimeRanges.of(times.valueOf(value), Long.MAX_VALUE));
        }
        return new TimeCondition(null, true, node);
    }

    private static TimeCondition found(Expression.Between node, TimeRanges ranges) {
        return new TimeCondition(node.not() ? ranges.not() : ranges, false, node);
    }
}
