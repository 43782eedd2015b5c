package io.mimeseries.grammar.influxql;

import io.mimeseries.grammar.influxql.antlr.InfluxQlGrammar.FillClauseContext;
import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.IntegerLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.NumberLiteral;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.grammar.influxql.ast.Fill;

/** Reads {@code fill(…)}, which the real parser takes for an expression first. */
final class FillClause {
    private FillClause() {}

    static Fill read(FillClauseContext context) {
        var start = context.fillStart();
        var expression = ExpressionBuilder.of(
                start.getStart(), start.callArguments(), start.referenceRest(), context.expressionRest());
        if (!(expression instanceof Call call)) {
            throw new InfluxQlSyntaxException("fill must be a function call");
        }
        if (call.arguments().size() != 1) {
            throw new InfluxQlSyntaxException("fill requires an argument, e.g.: 0, null, none, previous, linear");
        }
        var argument = call.arguments().get(0);
        if (argument instanceof VariableReference reference && reference.type() == DataType.UNKNOWN) {
            var mode = mode(reference.name());
            if (mode != Fill.Mode.NUMBER) {
                return new Fill(mode, null);
            }
        }
        if (argument instanceof IntegerLiteral integer) {
            return new Fill(Fill.Mode.NUMBER, integer.value());
        }
        if (argument instanceof NumberLiteral number) {
            return new Fill(Fill.Mode.NUMBER, number.value());
        }
        throw new InfluxQlSyntaxException("expected number argument in fill()");
    }

    private static Fill.Mode mode(String name) {
        return switch (name) {
            case "null" -> Fill.Mode.NULL;
            case "none" -> Fill.Mode.NONE;
            case "previous" -> Fill.Mode.PREVIOUS;
            case "linear" -> Fill.Mode.LINEAR;
            default -> Fill.Mode.NUMBER;
        };
    }
}
