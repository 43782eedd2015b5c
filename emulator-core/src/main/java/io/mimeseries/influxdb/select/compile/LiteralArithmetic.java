package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Operator;
import java.time.ZoneId;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Operators between two literals. Null means that the real server leaves the operation as it stands. */
final class LiteralArithmetic {
    private LiteralArithmetic() {}

    static @Nullable Expression apply(Operator operator, Expression left, Expression right, @Nullable ZoneId zone) {
        if (left instanceof Expression.NullLiteral || right instanceof Expression.NullLiteral) {
            return nothing(operator, left);
        }
        if (left instanceof Expression.BooleanLiteral a && right instanceof Expression.BooleanLiteral b) {
            return booleans(operator, a.value(), b.value());
        }
        if (isNumber(left) && isNumber(right)) {
            return numbers(operator, left, right);
        }
        if (left instanceof Expression.StringLiteral a && right instanceof Expression.StringLiteral b) {
            return strings(operator, a.value(), b.value(), zone);
        }
        return TimeArithmetic.apply(operator, left, right, zone);
    }

    /** One side is no value, which is equal and unequal to nothing; but numbers and times become false under any operator. */
    private static @Nullable Expression nothing(Operator operator, Expression left) {
        var equality = operator == Operator.EQ || operator == Operator.NEQ;
        var anyOperator = !(left instanceof Expression.NullLiteral) && !(left instanceof Expression.StringLiteral);
        return Expressions.isLiteral(left) && (equality || anyOperator) ? new Expression.BooleanLiteral(false) : null;
    }

    private static @Nullable Expression booleans(Operator operator, boolean a, boolean b) {
        return switch (operator) {
            case EQ -> new Expression.BooleanLiteral(a == b);
            case NEQ, BIT_XOR -> new Expression.BooleanLiteral(a != b);
            case AND, BIT_AND -> new Expression.BooleanLiteral(a && b);
            case OR, BIT_OR -> new Expression.BooleanLiteral(a || b);
            default -> null;
        };
    }

    private static @Nullable Expression numbers(Operator operator, Expression left, Expression right) {
        if (left instanceof Expression.IntegerLiteral a && right instanceof Expression.IntegerLiteral b) {
            return integers(operator, a.value(), b.value());
        }
        if (left instanceof Expression.NumberLiteral || right instanceof Expression.NumberLiteral) {
            return doubles(operator, toDouble(left), toDouble(right));
        }
        return unsigned(operator, left, right);
    }

    private static @Nullable Expression integers(Operator operator, long a, long b) {
        return switch (operator) {
            case ADD -> new Expression.IntegerLiteral(a + b);
            case SUB -> new Expression.IntegerLiteral(a - b);
            case MUL -> new Expression.IntegerLiteral(a * b);
            case DIV -> new Expression.NumberLiteral(b == 0 ? 0 : (double) a / (double) b);
            case MOD -> new Expression.IntegerLiteral(b == 0 ? 0 : a % b);
            case BIT_AND -> new Expression.IntegerLiteral(a & b);
            case BIT_OR -> new Expression.IntegerLiteral(a | b);
            case BIT_XOR -> new Expression.IntegerLiteral(a ^ b);
            default -> compared(operator, Long.compare(a, b));
        };
    }

    /** A negative integer is below every unsigned one; else both count as unsigned. Bitwise operators stay as they are. */
    private static @Nullable Expression unsigned(Operator operator, Expression left, Expression right) {
        var a = bits(left);
        var b = bits(right);
        var leftNegative = left instanceof Expression.IntegerLiteral && a < 0;
        var rightNegative = right instanceof Expression.IntegerLiteral && b < 0;
        if (operator.isComparison() && (leftNegative || rightNegative)) {
            return compared(operator, leftNegative ? -1 : 1);
        }
        return switch (operator) {
            case ADD -> new Expression.UnsignedLiteral(a + b);
            case SUB -> new Expression.UnsignedLiteral(a - b);
            case MUL -> new Expression.UnsignedLiteral(a * b);
            case DIV -> new Expression.UnsignedLiteral(orZero(a, b, Long::divideUnsigned));
            case MOD -> new Expression.UnsignedLiteral(orZero(a, b, Long::remainderUnsigned));
            default -> compared(operator, Long.compareUnsigned(a, b));
        };
    }

    private static @Nullable Expression doubles(Operator operator, double a, double b) {
        return switch (operator) {
            case ADD -> new Expression.NumberLiteral(a + b);
            case SUB -> new Expression.NumberLiteral(a - b);
            case MUL -> new Expression.NumberLiteral(a * b);
            case DIV -> new Expression.NumberLiteral(b == 0 ? 0 : a / b);
            case MOD -> new Expression.NumberLiteral(a % b);
            default -> compared(operator, Double.compare(a, b));
        };
    }

    /** Two strings that both read as times are compared as such. */
    private static @Nullable Expression strings(Operator operator, String a, String b, @Nullable ZoneId zone) {
        if (operator == Operator.ADD) {
            return new Expression.StringLiteral(a + b);
        }
        var left = TimeStrings.find(a, zone);
        var right = TimeStrings.find(b, zone);
        if (left != null && right != null) {
            return TimeArithmetic.times(operator, left, right);
        }
        return operator == Operator.EQ || operator == Operator.NEQ ? compared(operator, a.equals(b) ? 0 : 1) : null;
    }

    /** The comparison as a literal, null if the operator is none. */
    static Expression.@Nullable BooleanLiteral compared(Operator operator, int order) {
        return switch (operator) {
            case EQ -> new Expression.BooleanLiteral(order == 0);
            case NEQ -> new Expression.BooleanLiteral(order != 0);
            case LT -> new Expression.BooleanLiteral(order < 0);
            case LTE -> new Expression.BooleanLiteral(order <= 0);
            case GT -> new Expression.BooleanLiteral(order > 0);
            case GTE -> new Expression.BooleanLiteral(order >= 0);
            default -> null;
        };
    }

    static double toDouble(long unsignedBits) {
        return unsignedBits >= 0 ? unsignedBits : ((unsignedBits >>> 1) | (unsignedBits & 1)) * 2.0;
    }

    private static double toDouble(Expression number) {
        if (number instanceof Expression.NumberLiteral literal) {
            return literal.value();
        }
        return number instanceof Expression.IntegerLiteral integer ? integer.value() : toDouble(bits(number));
    }

    private static long bits(Expression number) {
        if (number instanceof Expression.IntegerLiteral integer) {
            return integer.value();
        }
        return number instanceof Expression.UnsignedLiteral unsigned ? unsigned.bits() : 0;
    }

    private static boolean isNumber(Expression node) {
        return node instanceof Expression.NumberLiteral
                || node instanceof Expression.IntegerLiteral
                || node instanceof Expression.UnsignedLiteral;
    }

    private static long orZero(long a, long b, LongBinaryOperator operation) {
        return b == 0 ? 0 : operation.applyAsLong(a, b);
    }
}
