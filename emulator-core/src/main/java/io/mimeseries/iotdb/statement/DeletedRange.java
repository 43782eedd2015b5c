package io.mimeseries.iotdb.statement;

import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.TimeValue;
import io.mimeseries.iotdb.IotDbException;
import io.mimeseries.iotdb.StatusCode;
import io.mimeseries.iotdb.UnexpectedException;
import org.jspecify.annotations.Nullable;

/**
 * The times that WHERE of DELETE names, both inclusive. It may be one comparison of the time or two joined by AND; of two, each narrows
 * the range.
 */
record DeletedRange(long minTime, long maxTime) {
    private static final DeletedRange ALL = new DeletedRange(Long.MIN_VALUE, Long.MAX_VALUE);

    static DeletedRange of(@Nullable Expression where, StatementContext context) {
        return where == null ? ALL : range(where, context);
    }

    private static DeletedRange range(Expression where, StatementContext context) {
        if (where instanceof Expression.Binary binary && binary.operator() == BinaryOperator.AND) {
            var left = range(binary.left(), context);
            var right = range(binary.right(), context);
            var minTime = Math.max(left.minTime, right.minTime);
            var maxTime = Math.min(left.maxTime, right.maxTime);
            if (minTime > maxTime) {
                throw new UnexpectedException("min:" + minTime + " should not be larger than max: " + maxTime);
            }
            return new DeletedRange(minTime, maxTime);
        }
        if (where instanceof Expression.Binary binary && binary.operator().isComparison()) {
            return comparison(binary, context);
        }
        throw notAtomic();
    }

    private static DeletedRange comparison(Expression.Binary comparison, StatementContext context) {
        if (!(comparison.left() instanceof Expression.Time) || !(comparison.right() instanceof TimeValue value)) {
            throw comparison.left() instanceof Expression.Time ? notAtomic() : notTime();
        }
        var time = context.times().valueOf(value);
        return switch (comparison.operator()) {
            case LESS -> new DeletedRange(Long.MIN_VALUE, time - 1);
            case LESS_OR_EQUAL -> new DeletedRange(Long.MIN_VALUE, time);
            case GREATER -> new DeletedRange(time + 1, Long.MAX_VALUE);
            case GREATER_OR_EQUAL -> new DeletedRange(time, Long.MAX_VALUE);
            case EQUAL -> new DeletedRange(time, time);
            case NOT_EQUAL, MULTIPLY, DIVIDE, MODULO, ADD, SUBTRACT, AND, OR -> throw notAtomic();
        };
    }

    private static IotDbException notTime() {
        return new IotDbException(
                StatusCode.SEMANTIC_ERROR,
                "For delete statement, where clause can only contain time expressions, value filter is not currently "
                        + "supported.");
    }

    private static IotDbException notAtomic() {
        return new IotDbException(
                StatusCode.SEMANTIC_ERROR,
                "For delete statement, where clause can only contain atomic expressions like : time > XXX, "
                        + "time <= XXX, or two atomic expressions connected by 'AND'");
    }
}
