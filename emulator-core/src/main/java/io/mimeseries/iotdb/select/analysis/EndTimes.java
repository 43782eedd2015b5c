package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.Path;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.select.plan.AggregateColumns;
import java.util.List;

/** The column {@code __endTime} (1.3): the last time of each window. */
final class EndTimes {
    static final Expression EXPRESSION = new Expression.Timeseries(new Path(List.of(AggregateColumns.END_TIME), false));

    private EndTimes() {}

    static boolean isEndTime(Scope scope, Expression expression) {
        return scope.isLater() && expression.equals(EXPRESSION);
    }

    static boolean isWanted(Query query) {
        return query.columns().stream().anyMatch(column -> column.expression().equals(EXPRESSION));
    }
}
