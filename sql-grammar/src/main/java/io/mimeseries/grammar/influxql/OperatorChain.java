package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.Binary;
import io.mimeseries.grammar.influxql.ast.Operator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a flat chain of operands and operators its tree: by precedence, from the left. Very long runs of AND or OR become a balanced
 * tree, which means and reads the same, so that nobody who walks it runs out of stack.
 */
final class OperatorChain {
    private static final int LONGEST_LEFT_RUN = 128;
    private static final int MAXIMUM_DEPTH = 500;

    private final List<Expression> operands = new ArrayList<>();
    private final List<Operator> operators = new ArrayList<>();

    OperatorChain(Expression first) {
        operands.add(first);
    }

    void add(Operator operator, Expression operand) {
        operators.add(operator);
        operands.add(operand);
    }

    Expression tree() {
        return operators.isEmpty() ? operands.get(0) : split(Operator.OR, 0, operators.size());
    }

    /** The tree of the operators from {@code start} to before {@code end}, of which none binds weaker than {@code logical}. */
    private Expression split(Operator logical, int start, int end) {
        var parts = new ArrayList<Expression>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || operators.get(i) == logical) {
                parts.add(logical == Operator.OR ? split(Operator.AND, from, i) : simple(from, i));
                from = i + 1;
            }
        }
        return join(logical, parts);
    }

    private static Expression join(Operator operator, List<Expression> parts) {
        if (parts.size() > LONGEST_LEFT_RUN) {
            int middle = parts.size() / 2;
            return new Binary(
                    operator,
                    join(operator, parts.subList(0, middle)),
                    join(operator, parts.subList(middle, parts.size())));
        }
        var result = parts.get(0);
        for (var part : parts.subList(1, parts.size())) {
            result = new Binary(operator, result, part);
        }
        return result;
    }

    private Expression simple(int start, int end) {
        if (end - start > MAXIMUM_DEPTH) {
            throw new InfluxQlNotEmulatedException("more than " + MAXIMUM_DEPTH + " operators in one term");
        }
        var done = new ArrayDeque<Expression>();
        var open = new ArrayDeque<Operator>();
        done.push(operands.get(start));
        for (int i = start; i < end; i++) {
            var operator = operators.get(i);
            while (!open.isEmpty() && open.element().precedence() >= operator.precedence()) {
                reduce(done, open.pop());
            }
            open.push(operator);
            done.push(operands.get(i + 1));
        }
        while (!open.isEmpty()) {
            reduce(done, open.pop());
        }
        return done.pop();
    }

    private static void reduce(ArrayDeque<Expression> done, Operator operator) {
        var right = done.pop();
        done.push(new Binary(operator, done.pop(), right));
    }
}
