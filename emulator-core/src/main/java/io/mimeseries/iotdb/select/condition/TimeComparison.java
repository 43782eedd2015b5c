package io.mimeseries.iotdb.select.condition;

import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.TimeValue;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.range.TimeRanges;

/** {@code time < 5}. What 1.0.1 reads into {@code 5 < time} is the same: it forgets to turn the operator around. */
record TimeComparison(SqlTimes times) {

    TimeCondition of(Expression.Binary node) {
        if (node.left() instanceof Expression.Time && node.right() instanceof TimeValue value) {
            return new TimeCondition(ranges(node.operator(), times.valueOf(value)), false, node);
        }
        if (node.right() instanceof Expression.Time && node.left() instanceof TimeValue value) {
            var operator = times.version().isAtLeast(IotDbVersion.V1_3_2) ? turned(node.operator()) : node.operator();
            return new TimeCondition(ranges(operator, times.valueOf(value)), false, node);
        }
        return new TimeCondition(null, true, node);
    }

    private static TimeRanges ranges(BinaryOperator operator, long value) {
        return switch (operator) {
            case LESS -> TimeRanges.before(value);
            case LESS_OR_EQUAL -> TimeRanges.of(Long.MIN_VALUE, value);
            case GREATER -> TimeRanges.after(value);
            case GREATER_OR_EQUAL -> TimeRanges.of(value, Long.MAX_VALUE);
            case EQUAL -> TimeRanges.of(value, value);
            case NOT_EQUAL -> TimeRanges.of(value, value).not();
            default -> throw new IllegalArgumentException(operator.text());
        };
    }

    private static BinaryOperator turned(BinaryOperator operator) {
        return switch (operator) {
            case LESS -> BinaryOperator.GREATER;
            case LESS_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
            case GREATER -> BinaryOperator.LESS;
            case GREATER_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            default -> operator;
        };
    }
}
