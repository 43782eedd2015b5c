package io.mimeseries.tdengine.expression;

import io.mimeseries.column.BooleanColumn;
import io.mimeseries.column.Column;
import io.mimeseries.column.StringColumn;
import io.mimeseries.grammar.tdengine.ast.ComparisonOperator;
import io.mimeseries.query.StringOrder;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.Kernel;
import io.mimeseries.tdengine.type.CommonTypes;
import io.mimeseries.tdengine.type.Conversion;
import io.mimeseries.tdengine.type.Times;
import java.util.List;

/** Two values compared. Beside a null nothing holds: the result is false, never null (vectors null_handling-006, where_filters-013). */
final class Comparisons {
    private Comparisons() {}

    static CompiledExpression of(
            ComparisonOperator operator, CompiledExpression left, CompiledExpression right, Times times) {
        if (left.type().kind() == DataType.BLOB || right.type().kind() == DataType.BLOB) {
            throw ErrorCode.INVALID_OPERATION.error();
        }
        var first = besideTimestamp(left, right, times);
        var second = besideTimestamp(right, left, times);
        if (Arithmetic.isNull(first) || Arithmetic.isNull(second)) {
            return Constant.FALSE;
        }
        return Operation.of(
                ValueType.BOOL,
                List.of(first, second),
                kernel(operator, narrowed(first, second), narrowed(second, first), times));
    }

    /** A text beside a timestamp is a time. */
    static CompiledExpression besideTimestamp(CompiledExpression operand, CompiledExpression other, Times times) {
        return other.type().kind() == DataType.TIMESTAMP
                        && operand instanceof Constant constant
                        && constant.type().kind().isVariable()
                        && constant.value() instanceof String text
                ? Literals.asTimestamp(text, times)
                : operand;
    }

    /** Constants are taken in the smallest type that has them. */
    private static ValueType narrowed(CompiledExpression operand, CompiledExpression other) {
        return operand instanceof Constant constant && !(other instanceof Constant)
                ? NarrowType.of(constant)
                : operand.type();
    }

    static Kernel kernel(ComparisonOperator operator, ValueType left, ValueType right, Times times) {
        if (left.kind() == DataType.JSON || right.kind() == DataType.JSON) {
            return rows(
                    operator,
                    (operands, row) -> JsonComparison.compare(left, operands.get(0), right, operands.get(1), row));
        }
        if (isPlainNumber(left.kind()) && isPlainNumber(right.kind())) {
            return NumberComparison.kernel(operator, left, right);
        }
        var common = CommonTypes.forComparison(left.kind(), right.kind());
        if (common.isDecimal()) {
            return rows(operator, (operands, row) -> decimals(left, right, operands, row));
        }
        if (isPlainNumber(common) || common == DataType.BOOL || common == DataType.TIMESTAMP) {
            var kind = new ValueType(common);
            var numbers = NumberComparison.kernel(operator, kind, kind);
            return (operands, size) -> numbers.apply(converted(operands, left, right, common, times), size);
        }
        return (operands, size) ->
                rows(operator, Comparisons::texts).apply(converted(operands, left, right, common, times), size);
    }

    private static List<Column> converted(
            List<Column> operands, ValueType left, ValueType right, DataType common, Times times) {
        return List.of(
                Conversion.apply(operands.get(0), left, common, times),
                Conversion.apply(operands.get(1), right, common, times));
    }

    private static int decimals(ValueType left, ValueType right, List<Column> operands, int row) {
        var first = DecimalArithmetic.value(left, operands.get(0), row);
        var second = DecimalArithmetic.value(right, operands.get(1), row);
        return first == null || second == null ? RowComparison.NONE : first.compareTo(second);
    }

    private static int texts(List<Column> operands, int row) {
        var first = ((StringColumn) operands.get(0)).at(row);
        var second = ((StringColumn) operands.get(1)).at(row);
        return first == null || second == null ? RowComparison.NONE : StringOrder.compare(first, second);
    }

    private static Kernel rows(ComparisonOperator operator, RowComparison comparison) {
        return (operands, size) -> {
            var results = new boolean[size];
            for (int row = 0; row < size; row++) {
                if (!operands.get(0).isNull(row) && !operands.get(1).isNull(row)) {
                    int order = comparison.compare(operands, row);
                    results[row] = order != RowComparison.NONE && holds(operator, order);
                }
            }
            return new BooleanColumn(results);
        };
    }

    static boolean holds(ComparisonOperator operator, int order) {
        return switch (operator) {
            case LESS -> order < 0;
            case GREATER -> order > 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LIKE, NOT_LIKE, MATCH, NMATCH, CONTAINS -> throw new AssertionError(operator);
        };
    }

    private static boolean isPlainNumber(DataType kind) {
        return kind.isInteger() || kind.isFloating();
    }

    /** The order of two values of a row. */
    interface RowComparison {
        /** They cannot be compared. */
        int NONE = Integer.MIN_VALUE;

        int compare(List<Column> operands, int row);
    }
}
