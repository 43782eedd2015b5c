package io.mimeseries.riakts.expression;

import io.mimeseries.grammar.riakts.ast.Expression;
import io.mimeseries.riakts.Cell;
import io.mimeseries.riakts.Failures;
import io.mimeseries.riakts.Latin1;
import io.mimeseries.riakts.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Makes values of expressions whose types have been found to fit. */
final class ValueCompiler implements Expression.Visitor<Value> {
    private final Table table;
    private final List<Aggregation> aggregations;
    private final boolean isArgument;
    private boolean hasColumns;

    /** @param aggregations what is to be computed of all rows; the compiler adds to them */
    ValueCompiler(Table table, List<Aggregation> aggregations) {
        this(table, aggregations, false);
    }

    private ValueCompiler(Table table, List<Aggregation> aggregations, boolean isArgument) {
        this.table = table;
        this.aggregations = aggregations;
        this.isArgument = isArgument;
    }

    /** Whether columns stand outside of functions. */
    boolean hasColumns() {
        return hasColumns;
    }

    @Override
    public Value visitColumn(Expression.Column expression) {
        hasColumns = true;
        int index = table.indexOf(expression.name());
        return (row, results) -> row == null ? null : Cells.value(row.cell(index));
    }

    /** A whole row, which only COUNT takes: it is never NULL. */
    @Override
    public Value visitWildcard(Expression.Wildcard expression) {
        return (row, results) -> Cell.Bool.TRUE;
    }

    @Override
    public Value visitInteger(Expression.IntegerLiteral expression) {
        return constant(Numbers.normal(expression.value()));
    }

    @Override
    public Value visitFloat(Expression.FloatLiteral expression) {
        return constant(expression.value());
    }

    @Override
    public Value visitText(Expression.TextLiteral expression) {
        return constant(Latin1.varchar(expression.bytes()));
    }

    @Override
    public Value visitBoolean(Expression.BooleanLiteral expression) {
        return constant(Cell.bool(expression.value()));
    }

    @Override
    public Value visitTypeWord(Expression.TypeWord expression) {
        return constant(Latin1.varchar(expression.text()));
    }

    @Override
    public Value visitRegex(Expression.Regex expression) {
        throw Failures.crash("function_clause: a regular expression has no value");
    }

    private static Value constant(Object value) {
        return (row, results) -> value;
    }

    /** Of NULL there is no negative in the real server either: its worker dies. */
    @Override
    public Value visitNegation(Expression.Negation expression) {
        var operand = expression.operand().accept(this);
        return (row, results) -> {
            var value = operand.compute(row, results);
            if (!(value instanceof Number)) {
                throw Failures.noResponse();
            }
            return Numbers.negate(value);
        };
    }

    @Override
    public Value visitArithmetic(Expression.Arithmetic expression) {
        var left = expression.left().accept(this);
        var right = expression.right().accept(this);
        var operator = expression.operator();
        return (row, results) -> {
            var a = left.compute(row, results);
            var b = right.compute(row, results);
            return a == null || b == null ? null : Numbers.compute(operator, a, b);
        };
    }

    @Override
    public Value visitAggregate(Expression.Aggregate expression) {
        if (isArgument) {
            throw Failures.crash("function_clause: a function of a function");
        }
        var argument = expression.arguments().get(0).accept(new ValueCompiler(table, new ArrayList<>(), true));
        int index = aggregations.size();
        aggregations.add(new Aggregation(expression.function(), argument));
        return (row, results) -> results[index];
    }
}
