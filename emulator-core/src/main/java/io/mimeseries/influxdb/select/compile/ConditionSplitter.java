package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.influxdb.StatementException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Takes the comparisons of time out of a condition. */
public final class ConditionSplitter {
    private final Valuer valuer;

    private ConditionSplitter(Valuer valuer) {
        this.valuer = valuer;
    }

    /**
     * Separates times from the rest; {@code OR} between times narrows like {@code AND}, as in InfluxDB 1.6.7.
     *
     * @param zone the zone in which time strings without an offset are read, null for UTC
     * @throws StatementException if time is compared in a way that the real server refuses
     */
    public static SplitCondition split(@Nullable Expression condition, long now, @Nullable ZoneId zone) {
        if (condition == null) {
            return new SplitCondition(null, TimeRange.ALL);
        }
        var split = new ConditionSplitter(Valuer.now(now, zone)).split(condition);
        var rest = split.condition();
        if (rest instanceof Expression.Parenthesized parenthesized) {
            rest = parenthesized.inner();
        }
        if (rest instanceof Expression.BooleanLiteral literal && literal.value()) {
            rest = null;
        }
        return new SplitCondition(rest, split.timeRange());
    }

    private SplitCondition split(Expression condition) {
        if (condition instanceof Expression.Binary binary) {
            return split(binary);
        }
        if (condition instanceof Expression.Parenthesized parenthesized) {
            var inner = split(parenthesized.inner());
            return inner.condition() == null
                    ? inner
                    : new SplitCondition(parenthesize(inner.condition()), inner.timeRange());
        }
        if (condition instanceof Expression.BooleanLiteral) {
            return new SplitCondition(condition, TimeRange.ALL);
        }
        throw invalid(condition);
    }

    private SplitCondition split(Expression.Binary binary) {
        if (binary.operator().isLogical()) {
            var left = split(binary.left());
            var right = split(binary.right());
            return new SplitCondition(
                    join(binary.operator(), left.condition(), right.condition()),
                    left.timeRange().intersect(right.timeRange()));
        }
        if (Expressions.isTime(binary.left())) {
            return new SplitCondition(null, range(binary.operator(), binary.right()));
        }
        if (Expressions.isTime(binary.right())) {
            return new SplitCondition(null, range(binary.operator().mirrored(), binary.left()));
        }
        return new SplitCondition(ConstantFolder.reduce(binary, valuer), TimeRange.ALL);
    }

    /**
     * Refuses what is no condition once it is reduced, such as {@code 1 + 1}: InfluxDB 1.6.7 comes to that only when it is about to
     * read.
     */
    static void checkReduced(@Nullable Expression condition) {
        if (condition instanceof Expression.Parenthesized parenthesized) {
            checkReduced(parenthesized.inner());
        } else if (condition instanceof Expression.Binary binary) {
            if (binary.operator().isLogical()) {
                checkReduced(binary.left());
                checkReduced(binary.right());
            }
        } else if (condition != null && !(condition instanceof Expression.BooleanLiteral)) {
            throw invalid(condition);
        }
    }

    private static @Nullable Expression join(Operator operator, @Nullable Expression left, @Nullable Expression right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        return ConstantFolder.combine(operator, left, right, null);
    }

    private static Expression parenthesize(Expression condition) {
        return condition instanceof Expression.Binary ? new Expression.Parenthesized(condition) : condition;
    }

    private TimeRange range(Operator operator, Expression value) {
        var time = nanoseconds(value);
        return switch (operator) {
            case GT -> TimeRange.ALL.withMin(time + 1);
            case GTE -> TimeRange.ALL.withMin(time);
            case LT -> TimeRange.ALL.withMax(time - 1);
            case LTE -> TimeRange.ALL.withMax(time);
            case EQ -> new TimeRange(time, time);
            default -> throw new StatementException("invalid time comparison operator: " + operator.text());
        };
    }

    private long nanoseconds(Expression value) {
        if (value instanceof Expression.StringLiteral string && TimeStrings.looksLikeTime(string.value())) {
            return TimeStrings.parse(string.value(), valuer.zone()).toLiteral().nanoseconds();
        }
        var reduced = ConstantFolder.reduceTop(value, valuer);
        if (reduced instanceof Expression.TimeLiteral time) {
            return time.nanoseconds();
        }
        if (reduced instanceof Expression.DurationLiteral duration) {
            return duration.nanoseconds();
        }
        if (reduced instanceof Expression.IntegerLiteral integer) {
            return integer.value();
        }
        if (reduced instanceof Expression.NumberLiteral number) {
            return truncated(number.value());
        }
        throw new StatementException("invalid operation: time and " + NodeNames.of(reduced) + " are not compatible");
    }

    /** What does not fit becomes the least number, as on the real server's machine. */
    private static long truncated(double value) {
        return Math.abs(value) < 0x1p63 ? (long) value : Long.MIN_VALUE;
    }

    private static StatementException invalid(Expression condition) {
        return new StatementException("invalid condition expression: " + condition);
    }
}
