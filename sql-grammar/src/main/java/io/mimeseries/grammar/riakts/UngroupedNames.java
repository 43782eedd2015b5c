package io.mimeseries.grammar.riakts;

import io.mimeseries.grammar.riakts.ast.Expression;
import java.util.List;
import java.util.stream.Stream;

/** The names of a selected expression that GROUP BY must have: those outside of functions. */
enum UngroupedNames implements Expression.Visitor<List<String>> {
    INSTANCE;

    static final String WILDCARD = "*";

    @Override
    public List<String> visitColumn(Expression.Column expression) {
        return List.of(expression.name());
    }

    @Override
    public List<String> visitWildcard(Expression.Wildcard expression) {
        return List.of(WILDCARD);
    }

    @Override
    public List<String> visitInteger(Expression.IntegerLiteral expression) {
        return List.of();
    }

    @Override
    public List<String> visitFloat(Expression.FloatLiteral expression) {
        return List.of();
    }

    @Override
    public List<String> visitText(Expression.TextLiteral expression) {
        return List.of();
    }

    @Override
    public List<String> visitBoolean(Expression.BooleanLiteral expression) {
        return List.of();
    }

    @Override
    public List<String> visitTypeWord(Expression.TypeWord expression) {
        return List.of();
    }

    @Override
    public List<String> visitRegex(Expression.Regex expression) {
        return List.of();
    }

    @Override
    public List<String> visitNegation(Expression.Negation expression) {
        return expression.operand().accept(this);
    }

    @Override
    public List<String> visitArithmetic(Expression.Arithmetic expression) {
        return Stream.concat(expression.left().accept(this).stream(), expression.right().accept(this).stream())
                .toList();
    }

    @Override
    public List<String> visitAggregate(Expression.Aggregate expression) {
        return List.of();
    }
}
