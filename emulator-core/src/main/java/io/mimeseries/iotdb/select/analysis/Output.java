package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.iotdb.DataType;
import io.mimeseries.iotdb.path.FullPath;
import io.mimeseries.iotdb.select.plan.OutputColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column of the result before it is typed.
 *
 * @param expression over full paths
 */
record Output(Expression expression, @Nullable String alias) {
    OutputColumn column(Scope scope, DataType type) {
        var text = scope.text().of(expression);
        var series = expression instanceof Expression.Timeseries node
                ? new FullPath(node.path().nodes())
                : null;
        return new OutputColumn(alias != null ? alias : text, type, text, series);
    }
}
