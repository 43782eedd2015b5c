package io.mimeseries.riakts.select;

import io.mimeseries.grammar.riakts.ast.ComparisonOperator;
import io.mimeseries.grammar.riakts.ast.Condition;
import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.riakts.ErrorCode;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.RiakTsException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times that WHERE allows, and the conditions that are left. */
final class TimeBounds {
    private static final BigInteger MINIMUM = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAXIMUM = BigInteger.valueOf(Long.MAX_VALUE);

    private final Bound lower;
    private final Bound upper;
    private final List<Condition> others;

    /** A comparison with an integer. */
    private record Bound(ComparisonOperator operator, BigInteger value) {}

    private TimeBounds(Bound lower, Bound upper, List<Condition> others) {
        this.lower = lower;
        this.upper = upper;
        this.others = others;
    }

    /**
     * @param column of the quantum
     * @throws RiakTsException with code 1001 if there is no range that can have rows
     */
    static TimeBounds of(String column, List<Condition> conditions, boolean since15) {
        Bound lower = null;
        Bound upper = null;
        List<Condition> others = new ArrayList<>();
        for (var condition : conditions) {
            if (condition instanceof Condition.Or or && isOn(column, or.left())) {
                throw error("The time bounds used OR but must use AND.");
            }
            var bound = bound(column, condition);
            if (bound == null) {
                others.add(condition);
            } else if (isLower(bound)) {
                if (lower != null) {
                    throw error("The lower time bound is specified more than once in the query.");
                }
                lower = bound;
            } else {
                if (upper != null) {
                    throw error("The upper time bound is specified more than once in the query.");
                }
                upper = bound;
            }
        }
        if (lower == null && upper == null) {
            return equality(column, others, since15);
        }
        if (upper == null) {
            throw error("Where clause has no upper bound.");
        }
        if (lower == null) {
            throw error("Where clause has no lower bound.");
        }
        check(lower, upper, since15);
        return new TimeBounds(lower, upper, others);
    }

    private static boolean isOn(String column, Condition condition) {
        return condition instanceof Condition.Comparison comparison && comparison.isOn(column);
    }

    private static @Nullable Bound bound(String column, Condition condition) {
        if (!isOn(column, condition)) {
            return null;
        }
        var comparison = (Condition.Comparison) condition;
        return switch (comparison.operator()) {
            case EQUAL, NOT_EQUAL -> null;
            default -> new Bound(comparison.operator(), integer(comparison.right()));
        };
    }

    private static BigInteger integer(Expression expression) {
        if (expression instanceof Expression.IntegerLiteral literal) {
            return literal.value();
        }
        throw Failures.crash("badarith: a bound that is no integer");
    }

    private static boolean isLower(Bound bound) {
        return bound.operator() == ComparisonOperator.GREATER
                || bound.operator() == ComparisonOperator.GREATER_OR_EQUAL;
    }

    /** In 1.5 one time is a range too. */
    private static TimeBounds equality(String column, List<Condition> conditions, boolean since15) {
        List<Condition> equalities = new ArrayList<>();
        List<Condition> others = new ArrayList<>();
        for (var condition : conditions) {
            boolean isEquality = isOn(column, condition)
                    && ((Condition.Comparison) condition).operator() == ComparisonOperator.EQUAL;
            (isEquality ? equalities : others).add(condition);
        }
        if (equalities.isEmpty() || !since15) {
            throw error("Neither upper or lower time bounds were specified in the query.");
        }
        if (equalities.size() > 1) {
            throw error(
                    "There must only be one equality filter on the quantum field in the Where clause when a range is"
                            + " not specified, but more than one was specified.");
        }
        var time = integer(((Condition.Comparison) equalities.get(0)).right());
        return new TimeBounds(
                new Bound(ComparisonOperator.GREATER_OR_EQUAL, time),
                new Bound(ComparisonOperator.LESS_OR_EQUAL, time),
                others);
    }

    private static void check(Bound lower, Bound upper, boolean since15) {
        if (lower.value().compareTo(upper.value()) > 0) {
            throw error("The lower time bound is greater than the upper time bound.");
        }
        boolean areEqual = lower.value().equals(upper.value());
        boolean isLowerOpen = lower.operator() == ComparisonOperator.GREATER;
        boolean isUpperOpen = upper.operator() == ComparisonOperator.LESS;
        if (since15) {
            boolean areAdjacent = lower.value().equals(upper.value().subtract(BigInteger.ONE));
            if ((areEqual && (isLowerOpen || isUpperOpen)) || (areAdjacent && isLowerOpen && isUpperOpen)) {
                throw error("The upper and lower boundaries are equal or adjacent. No results are possible.");
            }
        } else if (areEqual && isLowerOpen && isUpperOpen) {
            throw error(
                    "The upper and lower boundaries are equal but the query uses the greater and less than operators."
                            + "  Change the bounds time or use the greater/less than or equals to on either side.");
        }
    }

    private static RiakTsException error(String message) {
        return new RiakTsException(ErrorCode.SUBMIT, message);
    }

    /** The conditions that are no bounds. */
    List<Condition> others() {
        return others;
    }

    /** The first time that is allowed. */
    BigInteger first() {
        return lower.operator() == ComparisonOperator.GREATER ? lower.value().add(BigInteger.ONE) : lower.value();
    }

    /** The first time behind those that are allowed. */
    BigInteger end() {
        return upper.operator() == ComparisonOperator.LESS
                ? upper.value()
                : upper.value().add(BigInteger.ONE);
    }

    /** The upper bound as it is written. */
    BigInteger upper() {
        return upper.value();
    }

    /** The first time that is allowed, as far as rows can have it. */
    long firstTime() {
        return first().max(MINIMUM).min(MAXIMUM).longValue();
    }

    /** The last time that is allowed, as far as rows can have it. */
    long lastTime() {
        return end().subtract(BigInteger.ONE).max(MINIMUM).min(MAXIMUM).longValue();
    }
}
