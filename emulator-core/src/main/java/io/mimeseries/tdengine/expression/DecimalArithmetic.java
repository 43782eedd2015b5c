package io.mimeseries.tdengine.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.LongColumn;
import io.mimeseries.column.StringColumn;
import io.mimeseries.column.StringColumnBuilder;
import io.mimeseries.grammar.tdengine.ast.BinaryOperator;
import io.mimeseries.tdengine.DataType;
import io.mimeseries.tdengine.ErrorCode;
import io.mimeseries.tdengine.ValueType;
import io.mimeseries.tdengine.function.Kernel;
import io.mimeseries.tdengine.type.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Decimals with decimals and whole numbers; with other numbers they are doubles. */
final class DecimalArithmetic {
    private static final int MAX_PRECISION = 38;
    private static final int LEAST_SCALE = 6;
    private static final int WORKING_DIGITS = 80;

    private DecimalArithmetic() {}

    /** The type of the result; null if it is no decimal. */
    static @Nullable ValueType type(BinaryOperator operator, ValueType left, ValueType right) {
        var first = asDecimal(left);
        var second = asDecimal(right);
        if (first == null || second == null) {
            return null;
        }
        int whole1 = first.precision() - first.scale();
        int whole2 = second.precision() - second.scale();
        return switch (operator) {
            case ADD, SUBTRACT -> {
                int scale = Math.max(first.scale(), second.scale());
                yield adjusted(scale + Math.max(whole1, whole2) + 1, scale);
            }
            case MULTIPLY -> adjusted(first.precision() + second.precision() + 1, first.scale() + second.scale());
            case DIVIDE -> {
                int scale = Math.max(LEAST_SCALE, first.scale() + second.precision() + 1);
                yield adjusted(whole1 + second.scale() + scale, scale);
            }
            case REMAINDER -> {
                int scale = Math.max(first.scale(), second.scale());
                yield adjusted(scale + Math.min(whole1, whole2), scale);
            }
            case BIT_AND, BIT_OR -> null;
        };
    }

    static Kernel kernel(BinaryOperator operator, ValueType leftType, ValueType rightType, ValueType type) {
        return (operands, size) -> {
            var result = new StringColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                var left = value(leftType, operands.get(0), row);
                var right = value(rightType, operands.get(1), row);
                result.append(left == null || right == null ? null : compute(operator, left, right, type));
            }
            return result.build();
        };
    }

    static Kernel negate(ValueType type) {
        return (operands, size) -> {
            var result = new StringColumnBuilder(size);
            for (int row = 0; row < size; row++) {
                var value = value(type, operands.get(0), row);
                result.append(value == null ? null : fit(value.negate(), type));
            }
            return result.build();
        };
    }

    /** The value of a decimal or a whole number. */
    static @Nullable BigDecimal value(ValueType type, Column column, int row) {
        if (column.isNull(row)) {
            return null;
        }
        if (column instanceof StringColumn texts) {
            return Decimals.of(String.valueOf(texts.at(row)));
        }
        if (type.kind() == DataType.BIGINT_UNSIGNED) {
            return new BigDecimal(Long.toUnsignedString(((LongColumn) column).at(row)));
        }
        return column instanceof LongColumn longs
                ? BigDecimal.valueOf(longs.at(row))
                : BigDecimal.valueOf(Boolean.TRUE.equals(column.get(row)) ? 1 : 0);
    }

    private static @Nullable String compute(
            BinaryOperator operator, BigDecimal left, BigDecimal right, ValueType type) {
        return switch (operator) {
            case ADD -> fit(left.add(right), type);
            case SUBTRACT -> fit(left.subtract(right), type);
            case MULTIPLY -> fit(left.multiply(right), type);
            case DIVIDE ->
                right.signum() == 0
                        ? null
                        : fit(left.divide(right, new MathContext(WORKING_DIGITS, RoundingMode.HALF_UP)), type);
            case REMAINDER -> right.signum() == 0 ? null : fit(left.remainder(right), type);
            case BIT_AND, BIT_OR -> throw new AssertionError(operator);
        };
    }

    private static String fit(BigDecimal value, ValueType type) {
        var fitted = Decimals.fit(value, type);
        if (fitted == null) {
            throw ErrorCode.DECIMAL_VALUE_OVERFLOW.error();
        }
        return fitted;
    }

    private static @Nullable ValueType asDecimal(ValueType type) {
        if (type.kind().isDecimal()) {
            return type;
        }
        int digits = switch (type.kind()) {
            case BOOL -> 1;
            case TINYINT, TINYINT_UNSIGNED -> 3;
            case SMALLINT, SMALLINT_UNSIGNED -> 5;
            case INT, INT_UNSIGNED -> 10;
            case BIGINT, TIMESTAMP -> 19;
            case BIGINT_UNSIGNED -> 20;
            default -> 0;
        };
        return digits == 0 ? null : new ValueType(DataType.DECIMAL, DataType.DECIMAL.bytes(), digits, 0);
    }

    /** Digits behind the point give way to those before it, down to six. */
    private static ValueType adjusted(int precision, int scale) {
        int kept = precision <= MAX_PRECISION
                ? scale
                : Math.max(Math.min(scale, LEAST_SCALE), MAX_PRECISION - (precision - scale));
        return new ValueType(DataType.DECIMAL, DataType.DECIMAL.bytes(), Math.min(precision, MAX_PRECISION), kept);
    }
}
