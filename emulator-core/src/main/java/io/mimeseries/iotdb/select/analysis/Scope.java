package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.IotDbVersion;
import io.mimeseries.iotdb.expression.CompiledExpression;
import io.mimeseries.iotdb.expression.ExpressionCompiler;
import io.mimeseries.iotdb.expression.ExpressionText;
import io.mimeseries.iotdb.expression.Inputs;
import io.mimeseries.iotdb.function.FunctionBinder;
import io.mimeseries.iotdb.literal.SqlTimes;
import io.mimeseries.iotdb.select.tree.ColumnKinds;
import io.mimeseries.iotdb.select.tree.Expansion;

/**
 * What the steps of an analysis share.
 *
 * @param schema the timeseries that the query can reach
 */
record Scope(
        Query query,
        SqlTimes times,
        FunctionBinder functions,
        ColumnKinds kinds,
        Patterns patterns,
        QuerySchema schema,
        ExpressionText text) {

    /** The rules of 1.1 and later. */
    boolean isLater() {
        return times.version().isAtLeast(IotDbVersion.V1_3_2);
    }

    /** What paths of patterns stand for. */
    Expansion expansion() {
        return new Expansion(
                kinds,
                node -> schema.match(Patterns.of(node.path())).stream()
                        .map(BoundSeries::expression)
                        .toList());
    }

    CompiledExpression compile(Expression expression, Inputs inputs) {
        return new ExpressionCompiler(inputs, functions, times).compile(expression);
    }
}
