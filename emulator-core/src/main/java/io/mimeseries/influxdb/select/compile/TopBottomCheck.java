package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.influxdb.StatementException;

/** The rules of {@code top()} and {@code bottom()} (vectors functions-0553 to functions-0608). */
final class TopBottomCheck {
    private TopBottomCheck() {}

    static void check(Expression.Call call, FieldCheck field) {
        var traits = field.traits();
        if (traits.topOrBottom != null) {
            throw SelectTraits.cannotCombine(traits.topOrBottom);
        }
        FunctionChecks.arguments(call);
        checkLimit(call, traits.limit);
        var arguments = call.arguments();
        if (!(arguments.get(0) instanceof Expression.VariableReference)) {
            throw new StatementException(
                    "expected first argument to be a field in " + call.name() + "(), found " + arguments.get(0));
        }
        for (var extra : arguments.subList(1, arguments.size() - 1)) {
            if (!(extra instanceof Expression.VariableReference reference)) {
                throw new StatementException(
                        "only fields or tags are allowed in " + call.name() + "(), found " + extra);
            }
            field.checkExtra(reference);
        }
        traits.topOrBottom = call.name();
    }

    private static void checkLimit(Expression.Call call, int statementLimit) {
        var last = call.arguments().get(call.arguments().size() - 1);
        if (!(last instanceof Expression.IntegerLiteral limit)) {
            throw new StatementException("expected integer as last argument in " + call.name() + "(), found " + last);
        }
        if (limit.value() <= 0) {
            throw new StatementException(
                    "limit (" + limit.value() + ") in " + call.name() + " function must be at least 1");
        }
        if (statementLimit > 0 && limit.value() > statementLimit) {
            throw new StatementException("limit (" + limit.value() + ") in " + call.name()
                    + " function can not be larger than the LIMIT (" + statementLimit + ") in the select statement");
        }
    }
}
