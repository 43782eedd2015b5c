package io.mimeseries.influxdb.select.compile;

import io.mimeseries.grammar.influxql.ast.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code top(field, extras…, limit)} or {@code bottom(…)}.
 *
 * @param extras the tags by which the values differ, or fields that are shown along
 */
public record TopBottom(
        boolean top, Expression.VariableReference field, List<Expression.VariableReference> extras, int limit) {
    public TopBottom {
        extras = List.copyOf(extras);
    }

    static boolean isCall(Expression.Call call) {
        return call.name().equals("top") || call.name().equals("bottom");
    }

    /** Takes apart a call that has been checked. */
    static TopBottom of(Expression.Call call) {
        var arguments = call.arguments();
        var extras = new ArrayList<Expression.VariableReference>();
        for (var extra : arguments.subList(1, arguments.size() - 1)) {
            extras.add((Expression.VariableReference) extra);
        }
        var limit = (Expression.IntegerLiteral) arguments.get(arguments.size() - 1);
        return new TopBottom(call.name().equals("top"), (Expression.VariableReference) arguments.get(0), extras, (int)
                Math.min(Integer.MAX_VALUE, limit.value()));
    }
}
