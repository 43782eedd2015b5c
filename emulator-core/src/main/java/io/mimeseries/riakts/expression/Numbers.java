package io.mimeseries.riakts.expression;

import io.mimeseries.grammar.riakts.ast.ArithmeticOperator;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.RiakTsException;
import java.math.BigInteger;

/** Arithmetic as Erlang has it: integers without bounds, kept as {@link Long} while they fit, and floats that are finite. */
final class Numbers {
    private static final BigInteger MINIMUM = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAXIMUM = BigInteger.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    static Object compute(ArithmeticOperator operator, Object left, Object right) {
        if (left instanceof Double || right instanceof Double) {
            return floats(operator, toDouble(left), toDouble(right));
        }
        return left instanceof Long a && right instanceof Long b
                ? integers(operator, a, b)
                : large(operator, big(left), big(right));
    }

    private static Object integers(ArithmeticOperator operator, long left, long right) {
        if (operator == ArithmeticOperator.DIVIDE) {
            if (right == 0) {
                throw divisionByZero();
            }
            if (right != -1) {
                return left / right;
            }
        } else {
            long result = switch (operator) {
                case ADD -> left + right;
                case SUBTRACT -> left - right;
                default -> left * right;
            };
            if (isExact(operator, left, right, result)) {
                return result;
            }
        }
        return large(operator, BigInteger.valueOf(left), BigInteger.valueOf(right));
    }

    private static boolean isExact(ArithmeticOperator operator, long left, long right, long result) {
        return switch (operator) {
            case ADD -> ((left ^ result) & (right ^ result)) >= 0;
            case SUBTRACT -> ((left ^ right) & (left ^ result)) >= 0;
            default -> Math.multiplyHigh(left, right) == result >> 63;
        };
    }

    private static Object large(ArithmeticOperator operator, BigInteger left, BigInteger right) {
        return normal(
                switch (operator) {
                    case ADD -> left.add(right);
                    case SUBTRACT -> left.subtract(right);
                    case MULTIPLY -> left.multiply(right);
                    case DIVIDE -> {
                        if (right.signum() == 0) {
                            throw divisionByZero();
                        }
                        yield left.divide(right);
                    }
                });
    }

    /** The same number as a {@link Long} if it fits. */
    static Object normal(BigInteger value) {
        return value.compareTo(MINIMUM) >= 0 && value.compareTo(MAXIMUM) <= 0 ? (Object) value.longValue() : value;
    }

    private static Object floats(ArithmeticOperator operator, double left, double right) {
        if (operator == ArithmeticOperator.DIVIDE && right == 0) {
            throw divisionByZero();
        }
        return finite(
                switch (operator) {
                    case ADD -> left + right;
                    case SUBTRACT -> left - right;
                    case MULTIPLY -> left * right;
                    case DIVIDE -> left / right;
                });
    }

    /** The number, unless it is too large for Erlang. */
    static double finite(double value) {
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            throw Failures.noResponse();
        }
        return value;
    }

    static double toDouble(Object number) {
        return finite(((Number) number).doubleValue());
    }

    private static BigInteger big(Object number) {
        return number instanceof BigInteger large ? large : BigInteger.valueOf((Long) number);
    }

    static Object negate(Object number) {
        return number instanceof Double value ? (Object) (-value) : compute(ArithmeticOperator.SUBTRACT, 0L, number);
    }

    /** Compares two integers, or two floats. */
    static boolean isLess(Object left, Object right) {
        if (left instanceof Double a && right instanceof Double b) {
            return a < b;
        }
        if (left instanceof Long c && right instanceof Long d) {
            return c < d;
        }
        return big(left).compareTo(big(right)) < 0;
    }

    private static RiakTsException divisionByZero() {
        return new RiakTsException(ErrorCode.SUBMIT, "Divide by zero");
    }
}
