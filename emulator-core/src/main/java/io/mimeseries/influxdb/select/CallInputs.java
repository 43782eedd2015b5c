package io.mimeseries.influxdb.select;

import io.mimeseries.grammar.influxql.ast.DataType;
import io.mimeseries.grammar.influxql.ast.Expression.Call;
import io.mimeseries.grammar.influxql.ast.Expression.VariableReference;
import io.mimeseries.influxdb.select.compile.CompiledSelect;
import io.mimeseries.influxdb.select.compile.CompiledSource;
import io.mimeseries.influxdb.select.compile.ExpressionTypes;

/** Which sources give a function its values. */
final class CallInputs {
    private CallInputs() {}

    /** True if a subquery has a column or tag that is the innermost argument of a call, of a type that is known. */
    static boolean isDrivenBy(Call call, CompiledSelect subquery) {
        if (call.arguments().get(0) instanceof Call inner) {
            return isDrivenBy(inner, subquery);
        }
        return call.arguments().get(0) instanceof VariableReference reference
                && ExpressionTypes.typeOf(reference) != DataType.UNKNOWN
                && (subquery.columnNames()
                                .subList(1, subquery.columnNames().size())
                                .contains(reference.name())
                        || subquery.groupingTags().contains(reference.name()));
    }

    /**
     * True for a function whose values InfluxDB 1.6.7 loses: a subquery among several sources that does not know its argument counts as one
     * of floating-point numbers, and then only such are merged.
     */
    static boolean areLost(Call call, CompiledSelect select) {
        return select.sources().size() > 1
                && switch (call.name()) {
                    case "sum", "min", "max", "first", "last" ->
                        ExpressionTypes.typeOf(call.arguments().get(0)) != DataType.FLOAT
                                && select.sources().stream()
                                        .anyMatch(source -> source instanceof CompiledSource.Subquery subquery
                                                && !isDrivenBy(call, subquery.select()));
                    default -> false;
                };
    }
}
