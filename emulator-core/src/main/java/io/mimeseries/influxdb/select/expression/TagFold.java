package io.mimeseries.influxdb.select.expression;

import com.google.re2j.Pattern;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.Binary;
import io.mimeseries.grammar.influxql.ast.Expression.BooleanLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.RegexLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.StringLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.grammar.influxql.ast.Operator;
import io.mimeseries.influxdb.StatementException;
import io.mimeseries.influxdb.filter.SystemNames;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides the parts of a condition that speak of tags alone for one series, where a missing tag equals the empty string; what speaks of
 * fields is left for the rows. One fold serves all series of a query and is used by one thread.
 */
public final class TagFold {
    private static final Expression TRUE = new BooleanLiteral(true);
    private static final Expression FALSE = new BooleanLiteral(false);
    /** Keeps every row out, but not the series. */
    private static final Expression NO_ROW = new Expression.Parenthesized(FALSE);

    private final Map<String, Pattern> patterns = new HashMap<>();

    /** What is left to be asked of each row; null if every row passes, a {@link BooleanLiteral} of false if none does. */
    @Nullable
    public Expression fold(@Nullable Expression condition, TaggedSeries series) {
        if (condition == null) {
            return null;
        }
        var folded = foldNode(condition, series);
        return isLiteral(folded, true) ? null : folded;
    }

    public static boolean isNever(@Nullable Expression folded) {
        return isLiteral(folded, false);
    }

    /** A compiled pattern of this query. */
    public Pattern pattern(RegexLiteral regex) {
        return patterns.computeIfAbsent(regex.pattern(), Pattern::compile);
    }

    private Expression foldNode(Expression node, TaggedSeries series) {
        if (node instanceof Expression.Parenthesized parenthesized) {
            return foldNode(parenthesized.inner(), series);
        }
        if (!(node instanceof Binary binary)) {
            return node;
        }
        if (binary.operator().isLogical()) {
            return foldLogical(binary, series);
        }
        // Arithmetic where a condition should stand keeps no series out (asked of 1.6.7).
        return binary.operator().isComparison() ? foldComparison(binary, series) : TRUE;
    }

    private Expression foldLogical(Binary binary, TaggedSeries series) {
        var and = binary.operator() == Operator.AND;
        var left = foldNode(binary.left(), series);
        if (isLiteral(left, !and)) {
            return left;
        }
        var right = foldNode(binary.right(), series);
        if (isLiteral(right, !and)) {
            return right;
        }
        if (isLiteral(left, and)) {
            return right;
        }
        return isLiteral(right, and) ? left : new Binary(binary.operator(), left, right);
    }

    private Expression foldComparison(Binary binary, TaggedSeries series) {
        var left = Expression.unwrap(binary.left());
        var right = Expression.unwrap(binary.right());
        if (isSystemName(left) || isSystemName(right)) {
            return TRUE;
        }
        if (left instanceof VariableReference reference && decidesSeries(reference)) {
            return foldTag(reference, binary.operator(), right, binary, series);
        }
        if (right instanceof VariableReference reference && decidesSeries(reference)) {
            return foldTag(reference, binary.operator().mirrored(), left, binary, series);
        }
        return binary;
    }

    /** True for a tag, and for the name of the measurement. */
    private static boolean decidesSeries(VariableReference reference) {
        return !ColumnTypes.isField(reference) || reference.name().equals(SystemNames.MEASUREMENT);
    }

    private Expression foldTag(
            VariableReference reference,
            Operator operator,
            @Nullable Expression operand,
            Expression whole,
            TaggedSeries series) {
        var value = valueOf(reference, series);
        if (operand instanceof StringLiteral literal) {
            return compare(value, operator, literal.value());
        }
        if (operand instanceof RegexLiteral regex) {
            var found = pattern(regex).matcher(value).find();
            return literal(found == (operator == Operator.EQ_REGEX));
        }
        if (operand instanceof VariableReference other) {
            // Two missing tags are not equal, unlike a missing tag and ''.
            return ColumnTypes.isField(other) ? whole : compareTags(value, operator, valueOf(other, series));
        }
        // InfluxDB 1.6.7: no comparison of a tag with a number or a boolean holds, not even !=; but it finds that out
        // row by row.
        return NO_ROW;
    }

    private static Expression compareTags(String value, Operator operator, String other) {
        return value.isEmpty() && other.isEmpty() ? literal(operator == Operator.NEQ) : compare(value, operator, other);
    }

    /** With a cast to a tag the name is one like any other. */
    private static boolean isSystemName(@Nullable Expression node) {
        return node instanceof VariableReference reference
                && reference.type() != DataType.TAG
                && SystemNames.contains(reference.name());
    }

    private static Expression compare(String value, Operator operator, String other) {
        return switch (operator) {
            case EQ -> literal(value.equals(other));
            case NEQ -> literal(!value.equals(other));
            case LT, LTE, GT, GTE -> FALSE;
            default -> throw new StatementException("invalid tag comparison operator");
        };
    }

    private static String valueOf(VariableReference reference, TaggedSeries series) {
        if (reference.name().equals(SystemNames.MEASUREMENT)) {
            return series.name();
        }
        var value = series.tag(reference.name());
        return value == null ? "" : value;
    }

    private static boolean isLiteral(@Nullable Expression node, boolean value) {
        return node instanceof BooleanLiteral literal && literal.value() == value;
    }

    private static Expression literal(boolean value) {
        return value ? TRUE : FALSE;
    }
}
