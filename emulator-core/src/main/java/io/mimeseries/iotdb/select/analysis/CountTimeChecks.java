package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.grammar.iotdb.ast.Query;
import io.mimeseries.iotdb.select.tree.ColumnKinds;
import io.mimeseries.iotdb.select.tree.Errors;

/** {@code count_time} (1.3) counts rows, not values: it stands alone. */
final class CountTimeChecks {
    private CountTimeChecks() {}

    static void check(Query query, ColumnKinds kinds) {
        var isFirst = true;
        for (var column : query.columns()) {
            var count = kinds.aggregations(column.expression()).stream()
                    .filter(CountTimeChecks::isCountTime)
                    .count();
            if (count > 0) {
                if (count > 1
                        || !(column.expression() instanceof Expression.Call)
                        || !isFirst
                        || query.columns().size() > 1) {
                    throw Errors.semantic("Count_time aggregation can only exist alone, "
                            + "and cannot used with other queries or aggregations.");
                }
                if (query.groupBy(GroupBy.Tags.class) != null) {
                    throw Errors.semantic("Count_time aggregation function using with group by tag is not supported.");
                }
                if (query.groupBy(GroupBy.Levels.class) != null) {
                    throw Errors.semantic(
                            "Count_time aggregation function using with group by level is not supported.");
                }
                if (query.having() != null) {
                    throw Errors.semantic("Count_time aggregation function can not be used with having clause.");
                }
            }
            isFirst = false;
        }
    }

    static boolean isCountTime(Expression expression) {
        return expression instanceof Expression.Call call && call.name().equalsIgnoreCase("count_time");
    }
}
