package io.mimeseries.query.expression;

import io.mimeseries.column.Column;
import io.mimeseries.column.ColumnType;
import io.mimeseries.column.DoubleColumn;
import io.mimeseries.query.Nulls;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Mathematical functions on columns; NaN and infinities stay what they are.
 *
 * <p>The functions that keep whole numbers leave them as they are, abs() too: InfluxDB 1.6.7 answers -1 to the abs() of the whole number -1
 * (vector functions-0909).
 */
public final class MathFunctions {
    private MathFunctions() {}

    /** The type of a result, or null if the function does not take the type. */
    public static @Nullable ColumnType resultType(MathFunction function, ColumnType argument) {
        return switch (argument) {
            case DOUBLE -> ColumnType.DOUBLE;
            case LONG -> keepsWholeNumbers(function) ? ColumnType.LONG : ColumnType.DOUBLE;
            case BOOLEAN, STRING -> null;
        };
    }

    /** A function of one argument; nothing but nulls for types that it does not take. */
    public static Column apply(MathFunction function, Column argument) {
        var type = resultType(function, argument.type());
        if (type == null) {
            return Column.nulls(ColumnType.DOUBLE, argument.size());
        }
        if (type == ColumnType.LONG) {
            return argument;
        }
        var operator = operator(function);
        var column = Arithmetic.toDouble(argument);
        var results = new double[column.size()];
        for (int row = 0; row < results.length; row++) {
            results[row] = operator.applyAsDouble(column.at(row));
        }
        return new DoubleColumn(results, 0, results.length, Nulls.aligned(column));
    }

    /** A function of two arguments: {@code atan2(y, x)}, {@code log(x, base)}, {@code pow(x, y)}. */
    public static Column apply(MathFunction function, Column first, Column second) {
        if (!Arithmetic.isNumber(first.type()) || !Arithmetic.isNumber(second.type())) {
            return Column.nulls(ColumnType.DOUBLE, first.size());
        }
        var operator = binaryOperator(function);
        var left = Arithmetic.toDouble(first);
        var right = Arithmetic.toDouble(second);
        var results = new double[left.size()];
        for (int row = 0; row < results.length; row++) {
            results[row] = operator.applyAsDouble(left.at(row), right.at(row));
        }
        return new DoubleColumn(results, 0, results.length, Nulls.both(left, right));
    }

    /** The power of one number, as {@link MathFunction#POW} computes it. */
    public static double pow(double x, double y) {
        return Exponentials.pow(x, y);
    }

    private static boolean keepsWholeNumbers(MathFunction function) {
        return switch (function) {
            case ABS, CEIL, FLOOR, ROUND -> true;
            case ACOS, ASIN, ATAN, ATAN2, COS, EXP, LN, LOG, LOG2, LOG10, POW, SIN, SQRT, TAN -> false;
        };
    }

    private static DoubleUnaryOperator operator(MathFunction function) {
        return switch (function) {
            case ABS -> Math::abs;
            case ACOS -> Arcs::acos;
            case ASIN -> Arcs::asin;
            case ATAN -> Arcs::atan;
            case CEIL -> Math::ceil;
            case COS -> Trigonometry::cos;
            case EXP -> Exponentials::exp;
            case FLOOR -> Math::floor;
            case LN -> Exponentials::ln;
            case LOG2 -> Exponentials::log2;
            case LOG10 -> Exponentials::log10;
            case ROUND -> MathFunctions::round;
            case SIN -> Trigonometry::sin;
            case SQRT -> Math::sqrt;
            case TAN -> Trigonometry::tan;
            case ATAN2, LOG, POW -> throw new IllegalArgumentException(function + " takes two arguments");
        };
    }

    private static DoubleBinaryOperator binaryOperator(MathFunction function) {
        return switch (function) {
            case ATAN2 -> Arcs::atan2;
            case LOG -> (x, base) -> Exponentials.ln(x) / Exponentials.ln(base);
            case POW -> Exponentials::pow;
            case ABS, ACOS, ASIN, ATAN, CEIL, COS, EXP, FLOOR, LN, LOG2, LOG10, ROUND, SIN, SQRT, TAN ->
                throw new IllegalArgumentException(function + " takes one argument");
        };
    }

    /** Halves go away from zero. */
    private static double round(double x) {
        var whole = x < 0 ? Math.ceil(x) : Math.floor(x);
        return Math.abs(x - whole) >= 0.5 ? whole + Math.copySign(1, x) : whole;
    }
}
