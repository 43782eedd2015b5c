package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mathematical functions of literals. */
final class MathConstants {
    private static final double LN_2 = Math.log(2);

    private MathConstants() {}

    /** The value; {@link Expression.NullLiteral} if an argument is no number; null if there is no such function. */
    static @Nullable Expression call(String name, List<Expression> arguments) {
        return switch (arguments.size()) {
            case 1 -> unary(name, arguments.get(0));
            case 2 -> binary(name, arguments.get(0), arguments.get(1));
            default -> null;
        };
    }

    private static @Nullable Expression unary(String name, Expression argument) {
        if (argument instanceof Expression.IntegerLiteral || argument instanceof Expression.UnsignedLiteral) {
            switch (name) {
                case "ceil", "floor", "round" -> {
                    return argument;
                }
                case "abs" -> {
                    return argument instanceof Expression.IntegerLiteral integer
                            ? new Expression.IntegerLiteral(integer.value() < 0 ? -integer.value() : integer.value())
                            : argument;
                }
                default -> {
                    // the others work on floats
                }
            }
        }
        var x = number(argument);
        return switch (name) {
            case "abs" -> literal(Math.abs(x), x);
            case "sin" -> literal(Math.sin(x), x);
            case "cos" -> literal(Math.cos(x), x);
            case "tan" -> literal(Math.tan(x), x);
            case "asin" -> literal(Math.asin(x), x);
            case "acos" -> literal(Math.acos(x), x);
            case "atan" -> literal(Math.atan(x), x);
            case "exp" -> literal(Math.exp(x), x);
            case "ln" -> literal(Math.log(x), x);
            case "log2" -> literal(Math.log(x) / LN_2, x);
            case "log10" -> literal(Math.log10(x), x);
            case "sqrt" -> literal(Math.sqrt(x), x);
            case "ceil" -> literal(Math.ceil(x), x);
            case "floor" -> literal(Math.floor(x), x);
            case "round" -> literal(Math.copySign(Math.floor(Math.abs(x) + 0.5), x), x);
            default -> null;
        };
    }

    private static @Nullable Expression binary(String name, Expression first, Expression second) {
        var x = number(first);
        var y = number(second);
        return switch (name) {
            case "atan2" -> literal(Math.atan2(x, y), x + y);
            case "log" -> literal(Math.log(x) / Math.log(y), x + y);
            case "pow" -> literal(Math.pow(x, y), x + y);
            default -> null;
        };
    }

    private static Expression literal(double value, double argument) {
        return Double.isNaN(argument) ? new Expression.NullLiteral() : new Expression.NumberLiteral(value);
    }

    /** NaN stands for what is no number: no literal can be NaN. */
    private static double number(Expression argument) {
        if (argument instanceof Expression.NumberLiteral number) {
            return number.value();
        }
        if (argument instanceof Expression.IntegerLiteral integer) {
            return integer.value();
        }
        return argument instanceof Expression.UnsignedLiteral unsigned
                ? LiteralArithmetic.toDouble(unsigned.bits())
                : Double.NaN;
    }
}
