package io.mimeseries.influxdb.select.explain;

import io.mimeseries.grammar.influxql.ast.Expression;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import java.util.List;

/** Which part of a call the real server computes where the points are; the rest is done with what comes from there. */
final class PointFunctions {
    private PointFunctions() {}

    /** A call such as {@code mean(v)}, or the reference whose points are read. */
    static Expression innermost(Call call) {
        var argument = call.arguments().get(0);
        return switch (call.name()) {
            case "count", "sum", "mean", "min", "max", "first", "last" ->
                argument instanceof Call distinct ? innermost(distinct) : call;
            case "top" -> call.arguments().size() > 2 ? new Call("max", List.of(argument)) : argument;
            case "bottom" -> call.arguments().size() > 2 ? new Call("min", List.of(argument)) : argument;
            default -> argument instanceof Call inner ? innermost(inner) : argument;
        };
    }

    /** The reference whose points it is computed from. */
    static Expression argument(Call call) {
        var argument = call.arguments().get(0);
        return argument instanceof Call inner ? argument(inner) : argument;
    }
}
