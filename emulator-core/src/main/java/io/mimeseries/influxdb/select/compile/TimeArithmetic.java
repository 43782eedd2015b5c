package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Operators between times, durations, whole numbers and time strings. InfluxDB 1.6.7 does not treat both sides alike: {@code 1h * 3} is
 * a duration, {@code 3 * 1h} stays as it is. Null means that the operation stays as it is.
 */
final class TimeArithmetic {
    private TimeArithmetic() {}

    static @Nullable Expression apply(Operator operator, Expression left, Expression right, @Nullable ZoneId zone) {
        if (left instanceof Expression.DurationLiteral duration) {
            return ofDuration(operator, duration.nanoseconds(), right, zone);
        }
        if (left instanceof Expression.IntegerLiteral integer) {
            return ofInteger(operator, integer.value(), right, zone);
        }
        var time = time(left, zone);
        if (time == null) {
            return null;
        }
        // a whole number counts as a duration on the right of a time
        var span = span(right);
        if (span != null) {
            return switch (operator) {
                case ADD -> time.plus(span).toLiteral();
                case SUB -> time.minus(span).toLiteral();
                default -> null;
            };
        }
        var other = time(right, zone);
        return other == null ? null : times(operator, time, other);
    }

    /** Two times: their difference is a duration. */
    static @Nullable Expression times(Operator operator, WideTime left, WideTime right) {
        return operator == Operator.SUB
                ? new Expression.DurationLiteral(left.since(right))
                : LiteralArithmetic.compared(operator, left.compareTo(right));
    }

    private static @Nullable Expression ofDuration(
            Operator operator, long left, Expression right, @Nullable ZoneId zone) {
        if (right instanceof Expression.DurationLiteral duration) {
            return switch (operator) {
                case ADD -> new Expression.DurationLiteral(left + duration.nanoseconds());
                case SUB -> new Expression.DurationLiteral(left - duration.nanoseconds());
                default -> LiteralArithmetic.compared(operator, Long.compare(left, duration.nanoseconds()));
            };
        }
        if (right instanceof Expression.NumberLiteral number) {
            return switch (operator) {
                case MUL -> new Expression.DurationLiteral((long) (left * number.value()));
                case DIV -> new Expression.DurationLiteral(number.value() == 0 ? 0 : (long) (left / number.value()));
                default -> null;
            };
        }
        if (right instanceof Expression.IntegerLiteral integer) {
            return switch (operator) {
                case MUL -> new Expression.DurationLiteral(left * integer.value());
                case DIV -> new Expression.DurationLiteral(integer.value() == 0 ? 0 : left / integer.value());
                default -> null;
            };
        }
        return plus(operator, left, time(right, zone));
    }

    private static @Nullable Expression ofInteger(
            Operator operator, long left, Expression right, @Nullable ZoneId zone) {
        if (right instanceof Expression.DurationLiteral duration) {
            return switch (operator) {
                case ADD -> WideTime.of(left).plus(duration.nanoseconds()).toLiteral();
                case SUB -> WideTime.of(left).minus(duration.nanoseconds()).toLiteral();
                default -> null;
            };
        }
        return plus(operator, left, time(right, zone));
    }

    private static @Nullable Expression plus(Operator operator, long span, @Nullable WideTime time) {
        return operator == Operator.ADD && time != null ? time.plus(span).toLiteral() : null;
    }

    private static @Nullable WideTime time(Expression node, @Nullable ZoneId zone) {
        if (node instanceof Expression.TimeLiteral time) {
            return WideTime.of(time.nanoseconds());
        }
        return node instanceof Expression.StringLiteral string ? TimeStrings.find(string.value(), zone) : null;
    }

    private static @Nullable Long span(Expression node) {
        if (node instanceof Expression.DurationLiteral duration) {
            return duration.nanoseconds();
        }
        return node instanceof Expression.IntegerLiteral integer ? integer.value() : null;
    }
}
