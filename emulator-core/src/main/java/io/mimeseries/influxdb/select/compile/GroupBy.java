package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Statement;
import io.mimeseries.influxdb.StatementException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * The dimensions of a SELECT, reduced.
 *
 * @param interval the duration of {@code time()} as written, 0 without
 * @param offset within the interval
 */
record GroupBy(List<Expression> dimensions, long interval, long offset) {

    static GroupBy of(Statement.Select select, long now) {
        var builder = new Builder(select, now);
        for (var dimension : select.dimensions()) {
            builder.add(ConstantFolder.reduceTop(dimension, Valuer.NOTHING));
        }
        return new GroupBy(List.copyOf(builder.dimensions), builder.interval, builder.offset);
    }

    /**
     * InfluxDB 1.6.7 takes a time string as offset at first and refuses it once the fields are known (vector groupby_fill-0198).
     */
    static void checkOffsets(List<Expression> dimensions) {
        for (var dimension : dimensions) {
            if (dimension instanceof Expression.Call call
                    && call.arguments().size() == 2
                    && call.arguments().get(1) instanceof Expression.StringLiteral offset) {
                throw new StatementException("invalid time dimension offset: " + offset);
            }
        }
    }

    List<String> tags() {
        var tags = new LinkedHashSet<String>();
        for (var dimension : dimensions) {
            if (dimension instanceof Expression.VariableReference reference) {
                tags.add(reference.name());
            }
        }
        return List.copyOf(tags);
    }

    private static final class Builder {
        private final Statement.Select select;
        private final long now;
        private final List<Expression> dimensions = new ArrayList<>();
        private long interval;
        private long offset;

        Builder(Statement.Select select, long now) {
            this.select = select;
            this.now = now;
        }

        void add(Expression dimension) {
            if (dimension instanceof Expression.Call call) {
                dimensions.add(time(call));
                return;
            }
            if (Expressions.isTime(dimension)) {
                throw new StatementException("time() is a function and expects at least one argument");
            }
            if (!(dimension instanceof Expression.VariableReference)
                    && !(dimension instanceof Expression.Wildcard)
                    && !(dimension instanceof Expression.RegexLiteral)) {
                throw new StatementException("only time and tag dimensions allowed");
            }
            dimensions.add(dimension);
        }

        private Expression time(Expression.Call call) {
            if (!call.name().toLowerCase(Locale.ROOT).equals("time")) {
                throw new StatementException("only time() calls allowed in dimensions");
            }
            var arguments = call.arguments();
            if (arguments.isEmpty() || arguments.size() > 2) {
                throw new StatementException("time dimension expected 1 or 2 arguments");
            }
            if (!(arguments.get(0) instanceof Expression.DurationLiteral duration)) {
                throw new StatementException("time dimension must have duration argument");
            }
            if (interval != 0) {
                throw new StatementException("multiple time dimensions not allowed");
            }
            interval = duration.nanoseconds();
            if (arguments.size() == 1) {
                return call;
            }
            if (interval == 0) {
                throw new StatementException(select + " [panic:runtime error: integer divide by zero]");
            }
            offset = offset(arguments.get(1));
            return arguments.get(1) instanceof Expression.StringLiteral
                    ? call
                    : new Expression.Call(call.name(), List.of(duration, new Expression.DurationLiteral(offset)));
        }

        private long offset(Expression argument) {
            if (argument instanceof Expression.DurationLiteral duration) {
                return duration.nanoseconds() % interval;
            }
            if (argument instanceof Expression.TimeLiteral time) {
                return WideTime.of(time.nanoseconds()).sinceTruncation(interval);
            }
            if (argument instanceof Expression.Call call) {
                if (!call.name().equals("now")) {
                    throw new StatementException("time dimension offset function must be now()");
                }
                if (!call.arguments().isEmpty()) {
                    throw new StatementException("time dimension offset now() function requires no arguments");
                }
                return WideTime.of(now).sinceTruncation(interval);
            }
            if (argument instanceof Expression.StringLiteral string && TimeStrings.looksLikeTime(string.value())) {
                return TimeStrings.parse(string.value(), select.zone()).sinceTruncation(interval);
            }
            throw new StatementException("time dimension offset must be duration or now()");
        }
    }
}
