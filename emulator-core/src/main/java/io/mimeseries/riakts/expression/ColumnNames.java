package io.mimeseries.riakts.expression;

import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.grammar.riakts.term.Floats;
import io.mimeseries.riakts.Failures;
import java.util.stream.Collectors;

/** How the server prints what was selected: without blanks, each operation in parentheses. Texts stay a character a byte. */
public enum ColumnNames implements Expression.Visitor<String> {
    PRINTER;

    @Override
    public String visitColumn(Expression.Column expression) {
        return expression.name();
    }

    @Override
    public String visitWildcard(Expression.Wildcard expression) {
        return "*";
    }

    @Override
    public String visitInteger(Expression.IntegerLiteral expression) {
        return expression.value().toString();
    }

    @Override
    public String visitFloat(Expression.FloatLiteral expression) {
        return Floats.digits(expression.value());
    }

    @Override
    public String visitText(Expression.TextLiteral expression) {
        return "'" + expression.bytes() + "'";
    }

    @Override
    public String visitBoolean(Expression.BooleanLiteral expression) {
        return String.valueOf(expression.value());
    }

    @Override
    public String visitTypeWord(Expression.TypeWord expression) {
        throw Failures.crash("function_clause: the word " + expression.text() + " has no name as a column");
    }

    @Override
    public String visitRegex(Expression.Regex expression) {
        throw Failures.crash("function_clause: a regular expression has no name as a column");
    }

    @Override
    public String visitNegation(Expression.Negation expression) {
        return "-" + expression.operand().accept(this);
    }

    @Override
    public String visitArithmetic(Expression.Arithmetic expression) {
        return "(" + expression.left().accept(this) + expression.operator().text()
                + expression.right().accept(this) + ")";
    }

    @Override
    public String visitAggregate(Expression.Aggregate expression) {
        return expression.function()
                + expression.arguments().stream()
                        .map(argument -> argument.accept(this))
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
