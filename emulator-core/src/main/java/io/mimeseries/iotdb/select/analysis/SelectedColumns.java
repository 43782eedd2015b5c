package io.mimeseries.iotdb.select.analysis;

import io.mimeseries.grammar.iotdb.ast.Expression;
import io.mimeseries.grammar.iotdb.ast.GroupBy;
import io.mimeseries.grammar.iotdb.ast.Pagination;
import io.mimeseries.grammar.iotdb.ast.ResultColumn;
import io.mimeseries.iotdb.select.tree.Errors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of SELECT over full paths. */
final class SelectedColumns {
    private final Scope scope;

    SelectedColumns(Scope scope) {
        this.scope = scope;
    }

    /** For each column as it was written those that it stands for. SLIMIT counts them, but with GROUP BY LEVEL, which counts its own. */
    List<SelectedColumn> columns() {
        var query = scope.query();
        var byLevel = query.groupBy(GroupBy.Levels.class) != null;
        var grouped = byLevel || query.groupBy(GroupBy.Tags.class) != null;
        var pages = new ColumnPages(byLevel ? Pagination.NONE : query.pagination());
        Set<String> aliases = new HashSet<>();
        var columns = new ArrayList<SelectedColumn>();
        for (var column : query.columns()) {
            if (EndTimes.isEndTime(scope, column.expression())) {
                continue;
            }
            if (CountTimeChecks.isCountTime(column.expression())) {
                var count = CountTimes.expand(scope, scope.patterns(), (Expression.Call) column.expression());
                columns.add(new SelectedColumn(
                        column.expression(),
                        count == null ? List.of() : List.of(new Output(count, countTimeName(column)))));
                continue;
            }
            var below = scope.patterns().concatenate(column.expression());
            requireOne(column, byLevel ? 1 : below.size());
            for (var expression : below) {
                var expanded = expand(expression);
                requireOne(column, grouped ? 1 : expanded.size());
                if (scope.isLater() && column.alias() != null) {
                    requireOne(column, aliases.add(column.alias()) ? 1 : 2);
                }
                var outputs = new ArrayList<Output>();
                for (var each : expanded) {
                    if (pages.take()) {
                        outputs.add(new Output(each, column.alias()));
                    }
                }
                columns.add(new SelectedColumn(expression, outputs));
            }
        }
        return columns;
    }

    private String countTimeName(ResultColumn column) {
        return column.alias() != null ? column.alias() : scope.text().of(column.expression());
    }

    private List<Expression> expand(Expression expression) {
        return scope.expansion().of(expression);
    }

    static void requireOne(ResultColumn column, int count) {
        if (column.alias() != null && count > 1) {
            throw Errors.semantic("alias '" + column.alias() + "' can only be matched with one time series");
        }
    }
}
