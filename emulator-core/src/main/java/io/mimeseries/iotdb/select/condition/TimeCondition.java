package io.mimeseries.iotdb.select.condition;

import io.mimeseries.grammar.iotdb.ast.BinaryOperator;
import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Literal;
import io.mimeseries.grammar.iotdb.ast.TimeValue;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.range.TimeRanges;
import io.mimeseries.iotdb.select.tree.Errors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition says about time alone.
 *
 * @param ranges the times that can fulfil it, null if time plays no part
 * @param hasValues whether there is more to it than the ranges tell
 * @param rest the condition with what the ranges tell replaced by {@code true}
 */
public record TimeCondition(@Nullable TimeRanges ranges, boolean hasValues, Expression rest) {
    private static final Literal TRUE = new Literal.BooleanLiteral("true");

    /** Reads a condition; fails for what 1.0.1 cannot look through. */
    public static TimeCondition of(Expression condition, SqlTimes times) {
        return new Extraction(times).extract(condition, true, true);
    }

    /** Follows the real server step by step, with what it overlooks. */
    private record Extraction(SqlTimes times) {

        TimeCondition extract(Expression condition, boolean canRewrite, boolean isFirstOr) {
            if (condition instanceof Expression.Binary binary) {
                if (binary.operator() == BinaryOperator.AND) {
                    return and(binary, canRewrite, isFirstOr);
                }
                if (binary.operator() == BinaryOperator.OR) {
                    return or(binary, isFirstOr);
                }
                if (binary.operator().isComparison()) {
                    return new TimeComparison(times).of(binary);
                }
                return unsupported(condition, "ARITHMETIC");
            }
            if (condition instanceof Expression.Unary unary && unary.operator() == Expression.Unary.Operator.NOT) {
                var inner = extract(unary.operand(), canRewrite, isFirstOr);
                return inner.ranges() == null
                        ? values(condition)
                        : new TimeCondition(
                                inner.ranges().not(),
                                inner.hasValues(),
                                new Expression.Unary(unary.operator(), inner.rest()));
            }
            if (condition instanceof Expression.Between between) {
                return new TimeBetween(times).of(between);
            }
            if (condition instanceof Expression.In in && in.operand() instanceof Expression.Time) {
                return in(in);
            }
            if (condition instanceof Expression.Call) {
                return unsupported(condition, "FUNCTION");
            }
            if (condition instanceof Literal) {
                return unsupported(condition, "CONSTANT");
            }
            if (condition instanceof Expression.Time) {
                return unsupported(condition, "TIMESTAMP");
            }
            return values(condition);
        }

        private TimeCondition and(Expression.Binary node, boolean canRewrite, boolean isFirstOr) {
            var left = extract(node.left(), canRewrite, isFirstOr);
            var right = extract(node.right(), canRewrite, isFirstOr);
            var rest = new Expression.Binary(
                    node.operator(),
                    canRewrite && left.isTimeOnly() ? TRUE : left.rest(),
                    canRewrite && right.isTimeOnly() ? TRUE : right.rest());
            if (left.ranges() != null && right.ranges() != null) {
                return new TimeCondition(
                        left.ranges().and(right.ranges()), left.hasValues() || right.hasValues(), rest);
            }
            return new TimeCondition(left.ranges() != null ? left.ranges() : right.ranges(), true, rest);
        }

        private TimeCondition or(Expression.Binary node, boolean isFirstOr) {
            var left = extract(node.left(), false, false);
            var right = extract(node.right(), false, false);
            if (left.ranges() == null || right.ranges() == null) {
                return values(node);
            }
            var hasValues = left.hasValues() || right.hasValues();
            var rest = isFirstOr && !hasValues ? new Expression.Binary(node.operator(), TRUE, TRUE) : node;
            return new TimeCondition(left.ranges().or(right.ranges()), hasValues, rest);
        }

        private TimeCondition in(Expression.In node) {
            List<Long> found = new ArrayList<>();
            for (var value : node.values()) {
                if (!(value instanceof TimeValue time)) {
                    throw Errors.internal("For input string: \"" + value.text() + "\"");
                }
                found.add(times.valueOf(time));
            }
            var ranges = TimeRanges.of(found);
            return new TimeCondition(node.not() ? ranges.not() : ranges, false, node);
        }

        private TimeCondition unsupported(Expression condition, String kind) {
            if (times.version().isAtLeast(IotDbVersion.V1_3_2)) {
                return values(condition);
            }
            throw Errors.internal("unsupported expression type: " + kind);
        }

        private static TimeCondition values(Expression condition) {
            return new TimeCondition(null, true, condition);
        }
    }

    private boolean isTimeOnly() {
        return ranges != null && !hasValues;
    }
}
