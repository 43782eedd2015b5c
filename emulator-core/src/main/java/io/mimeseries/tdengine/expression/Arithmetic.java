package io.mimeseries.tdengine.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.Validity;
import io.mimeseries.grammar.tdengine.ast.BinaryOperator;
import io.mimeseries.query.Nulls;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.Kernel;
import io.mimeseries.tdengine.type.TimeSpan;
import io.mimeseries.tdengine.type.Times;
import io.mimeseries.tdengine.type.Vectors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operators between values: doubles of everything, but for timestamps, bits and decimals. */
final class Arithmetic {
    /** What the real server takes for zero where it divides for a remainder. */
    private static final double ALMOST_ZERO = 4 * 0x1p-23;

    private Arithmetic() {}

    static CompiledExpression negate(CompiledExpression operand) {
        var type = operand.type();
        if (type.kind() == DataType.BLOB || !isMathable(type.kind())) {
            throw ErrorCode.INVALID_OPERATION.error();
        }
        if (isNull(operand)) {
            return Constant.NULL;
        }
        if (type.kind().isDecimal()) {
            return Operation.of(type, List.of(operand), DecimalArithmetic.negate(type));
        }
        return Operation.of(ValueType.DOUBLE, List.of(operand), (operands, size) -> {
            var values = Vectors.doubles(type, operands.get(0));
            for (int row = 0; row < size; row++) {
                values[row] = values[row] == 0 ? 0 : -values[row];
            }
            return new DoubleColumn(values, 0, size, Nulls.aligned(operands.get(0)));
        });
    }

    static CompiledExpression of(
            BinaryOperator operator, CompiledExpression left, CompiledExpression right, Times times) {
        requireNumbers(operator, left.type().kind(), right.type().kind());
        boolean bits = operator == BinaryOperator.BIT_AND || operator == BinaryOperator.BIT_OR;
        if (isNull(left) || isNull(right)) {
            boolean constant = left instanceof Constant && right instanceof Constant;
            return constant ? new Constant(bits ? ValueType.BIGINT : ValueType.DOUBLE, null) : Constant.NULL;
        }
        var operands = List.of(left, right);
        if (bits) {
            return Operation.of(ValueType.BIGINT, operands, Bits.kernel(operator, left, right));
        }
        if (givesTimestamp(operator, left.type().kind(), right.type().kind())) {
            return Operation.of(ValueType.TIMESTAMP, operands, timestamps(operator, left, right, times));
        }
        if (left.type().kind().isDecimal() || right.type().kind().isDecimal()) {
            var type = DecimalArithmetic.type(operator, left.type(), right.type());
            if (type != null) {
                return Operation.of(
                        type, operands, DecimalArithmetic.kernel(operator, left.type(), right.type(), type));
            }
        }
        return Operation.of(ValueType.DOUBLE, operands, doubles(operator, left.type(), right.type()));
    }

    /** Whether it is NULL for all rows, so that whatever is computed with it is NULL as well. */
    static boolean isNull(CompiledExpression operand) {
        return operand instanceof Constant constant && constant.isNull();
    }

    private static void requireNumbers(BinaryOperator operator, DataType left, DataType right) {
        boolean bits = operator == BinaryOperator.BIT_AND || operator == BinaryOperator.BIT_OR;
        boolean times = (left == DataType.TIMESTAMP && isTextOrTime(right))
                || (right == DataType.TIMESTAMP && isTextOrTime(left));
        if (isBytes(left) || isBytes(right) || (!bits && times) || (bits && (left.isDecimal() || right.isDecimal()))) {
            throw ErrorCode.INVALID_OPERATION.error();
        }
    }

    private static boolean isTextOrTime(DataType type) {
        return type == DataType.TIMESTAMP || (type.isVariable() && type != DataType.NULL);
    }

    private static boolean isBytes(DataType type) {
        return type == DataType.VARBINARY || type == DataType.BLOB;
    }

    private static boolean isMathable(DataType type) {
        return type.isNumeric() || type == DataType.BOOL || type == DataType.TIMESTAMP;
    }

    private static boolean givesTimestamp(BinaryOperator operator, DataType left, DataType right) {
        if (operator != BinaryOperator.ADD && operator != BinaryOperator.SUBTRACT) {
            return false;
        }
        return (left == DataType.TIMESTAMP && isStep(right)) || (right == DataType.TIMESTAMP && isStep(left));
    }

    private static boolean isStep(DataType type) {
        return type == DataType.BOOL || (type.isInteger() && type != DataType.BIGINT_UNSIGNED);
    }

    private static Kernel timestamps(
            BinaryOperator operator, CompiledExpression left, CompiledExpression right, Times times) {
        boolean minus = operator == BinaryOperator.SUBTRACT;
        var span = span(left.type().kind() == DataType.TIMESTAMP ? right : left);
        if (span != null && span.isCalendar()) {
            int timestamp = left.type().kind() == DataType.TIMESTAMP ? 0 : 1;
            return (operands, size) -> months(operands.get(timestamp), span, minus, times);
        }
        return (operands, size) -> {
            var values = Vectors.longs(left.type(), operands.get(0));
            var others = Vectors.longs(right.type(), operands.get(1));
            for (int row = 0; row < size; row++) {
                values[row] = minus ? values[row] - others[row] : values[row] + others[row];
            }
            return new LongColumn(values, 0, size, Nulls.both(operands.get(0), operands.get(1)));
        };
    }

    private static @Nullable TimeSpan span(CompiledExpression operand) {
        return operand instanceof Constant constant ? constant.span() : null;
    }

    private static Column months(Column column, TimeSpan span, boolean minus, Times times) {
        var values = Vectors.longs(ValueType.TIMESTAMP, column);
        for (int row = 0; row < values.length; row++) {
            values[row] = span.addTo(values[row], minus, times.precision(), times.zone());
        }
        return new LongColumn(values, 0, values.length, Nulls.aligned(column));
    }

    private static Kernel doubles(BinaryOperator operator, ValueType leftType, ValueType rightType) {
        return (operands, size) -> {
            var left = Vectors.doubles(leftType, operands.get(0));
            var right = Vectors.doubles(rightType, operands.get(1));
            var valid = Nulls.both(operands.get(0), operands.get(1));
            return switch (operator) {
                case ADD -> {
                    for (int row = 0; row < size; row++) {
                        left[row] += right[row];
                    }
                    yield new DoubleColumn(left, 0, size, valid);
                }
                case SUBTRACT -> {
                    for (int row = 0; row < size; row++) {
                        left[row] -= right[row];
                    }
                    yield new DoubleColumn(left, 0, size, valid);
                }
                case MULTIPLY -> {
                    for (int row = 0; row < size; row++) {
                        left[row] *= right[row];
                    }
                    yield new DoubleColumn(left, 0, size, valid);
                }
                case DIVIDE -> divide(left, right, valid);
                case REMAINDER -> remainder(left, right, valid);
                case BIT_AND, BIT_OR -> throw new AssertionError(operator);
            };
        };
    }

    private static DoubleColumn divide(double[] left, double[] right, long @Nullable [] valid) {
        var words = valid;
        for (int row = 0; row < left.length; row++) {
            if (right[row] == 0) {
                words = words == null ? all(left.length) : words;
                Validity.clear(words, row);
            } else {
                left[row] /= right[row];
            }
        }
        return new DoubleColumn(left, 0, left.length, words);
    }

    private static DoubleColumn remainder(double[] left, double[] right, long @Nullable [] valid) {
        var words = valid;
        for (int row = 0; row < left.length; row++) {
            if (!Double.isFinite(left[row]) || !Double.isFinite(right[row]) || Math.abs(right[row]) <= ALMOST_ZERO) {
                words = words == null ? all(left.length) : words;
                Validity.clear(words, row);
            } else {
                left[row] -= Vectors.truncate(left[row] / right[row]) * right[row];
            }
        }
        return new DoubleColumn(left, 0, left.length, words);
    }

    private static long[] all(int size) {
        var words = Validity.none(size);
        java.util.Arrays.fill(words, -1L);
        return words;
    }
}
